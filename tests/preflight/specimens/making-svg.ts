import { chanceOf } from './making-chance';

/** Parts of a drawing that a specimen may change. */
export interface SvgParts {
  head?: string;
  size?: string;
  hasViewBox?: boolean;
  /** More in the outermost element. */
  attributes?: string;
  inside?: string;
}

/** A drawing of a few pieces in one of three dialects: Inkscape's, Illustrator's, a script's. */
export function makeSvg(seed: number, parts: SvgParts = {}): string {
  const chance = chanceOf(seed, 'svg');
  const [width, height] = [chance.whole(80, 900), chance.whole(80, 1_100)];
  const size = parts.size ?? `width="${String(width)}mm" height="${String(height)}mm"`;
  const head = [
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- Created with Inkscape (http://www.inkscape.org/) -->\n',
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n',
    '',
  ][seed % 3]!;
  const pieces = Array.from({ length: chance.whole(2, 9) }, (_, index) => {
    const [x, y, side] = [chance.whole(0, 60), chance.whole(0, 60), chance.whole(5, 80)];
    return `<g id="piece-${String(index)}"><path d="M${String(x)} ${String(y)}h${String(side)}v${String(side)}h-${String(side)}z" style="fill:none;stroke:#000;stroke-width:.3"/><text x="${String(x)}" y="${String(y)}">${chance.pick(['Front', 'Rückenteil', 'Manche', 'Bolsillo', 'Mouw'])} &amp; ${String(index)}</text></g>`;
  });
  const viewBox = parts.hasViewBox === false ? '' : `viewBox="0 0 ${String(width)} ${String(height)}"`;
  const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  const root = `<svg ${names} ${size} ${viewBox} ${parts.attributes ?? ''}>`;
  return `${parts.head ?? head}${root}\n${pieces.join('\n')}\n${parts.inside ?? ''}\n</svg>\n`;
}
