import type { FileRole } from '../../../../src/plugins/preflight/contract';
import type { Specimen } from '../specimen';

const names = ['skirt-template', 'Rock_Schnittteile', 'jupe-patron', 'falda-plantilla', 'rok-patroon'];
const producers = [
  '<!-- Generator: Adobe Illustrator 28.0, SVG Export Plug-In -->',
  '<!-- Created with Inkscape (http://www.inkscape.org/) -->',
  '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
  '',
];
const units = [
  ['mm', 1],
  ['cm', 10],
  ['in', 25.4],
  ['pt', 25.4 / 72],
] as const;

export interface SvgMaking {
  seed: number;
  role: FileRole;
  /** In millimetres. */
  page: readonly [width: number, height: number];
  viewBox?: readonly [width: number, height: number];
  /** More attributes of the outermost element. */
  more?: string;
  inside: string;
}

/** As one of four programs writes it, in one of four units. */
export function svgSpecimen({ seed, role, page, viewBox = page, more = '', inside }: SvgMaking): Specimen {
  const [unit, millimetres] = units[seed % units.length]!;
  const side = (value: number) => `${String(Number((value / millimetres).toFixed(5)))}${unit}`;
  const sides = `width="${side(page[0])}" height="${side(page[1])}" viewBox="0 0 ${viewBox.map((value) => String(Number(value.toFixed(4)))).join(' ')}"`;
  const text = [
    seed % 2 === 0 ? '<?xml version="1.0" encoding="UTF-8"?>' : '',
    producers[seed % producers.length],
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${sides} ${more}>`,
    inside,
    '</svg>',
  ];
  const bytes = Buffer.from(text.filter((line) => line !== '').join('\n'));
  return { name: `${names[seed % names.length]!}.svg`, bytes, role };
}

/** Some outlines of a piece. */
export function outlines(seed: number, width: number, height: number): string {
  return Array.from({ length: 1 + (seed % 5) }, (_, at) => {
    const inset = 5 + at * 3;
    return seed % 2 === 0
      ? `<path fill="none" stroke="black" d="M${String(inset)} ${String(inset)}H${String(width - inset)}V${String(height - inset)}Z"/>`
      : `<ellipse fill="none" stroke="#c00" cx="${String(width / 2)}" cy="${String(height / 2)}" rx="${String(width / 2 - inset)}" ry="${String(height / 2 - inset)}"/>`;
  }).join('\n');
}

export const pageOf = (seed: number): [number, number] => [100 + seed * 37, 140 + ((seed * 53) % 400)];
