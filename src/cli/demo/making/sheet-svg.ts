import type { Path, Point } from './geometry/path';
import type { Mark, Sheet } from './sheet';

/** The sheet as an SVG that says its size in millimetres, with a group a layer. */
export function sheetSvg(sheet: Sheet, title: string): string {
  const { width, height } = { width: round(sheet.width), height: round(sheet.height) };
  const groups = sheet.layers.map(
    ({ name, marks }) =>
      `<g id="${xml(`size-${name.replace(/[^A-Za-z0-9]+/g, '-')}`)}" inkscape:groupmode="layer" inkscape:label="${xml(name)}">\n${marksSvg(marks)}\n</g>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}" font-family="DejaVu Sans, sans-serif">`,
    `<title>${xml(title)}</title>`,
    `<g id="common" inkscape:groupmode="layer" inkscape:label="common">\n${marksSvg([...sheet.checks, ...sheet.common])}\n</g>`,
    ...groups,
    '</svg>\n',
  ].join('\n');
}

function marksSvg(marks: readonly Mark[]): string {
  return marks.map(markSvg).join('\n');
}

function markSvg(mark: Mark): string {
  switch (mark.kind) {
    case 'line':
      return `<path d="${pathData(mark.path)}" fill="${mark.fill ?? 'none'}"${stroke(mark.width, mark.colour)}${dashes(mark.dash)}/>`;
    case 'rectangle': {
      const [x, y] = mark.at;
      return `<rect x="${round(x)}" y="${round(y)}" width="${round(mark.width)}" height="${round(mark.height)}" fill="${mark.fill ?? 'none'}"${stroke(mark.stroke, mark.colour)}/>`;
    }
    case 'text': {
      const anchor = mark.anchor === undefined ? '' : ` text-anchor="${mark.anchor}"`;
      const weight = mark.bold === true ? ' font-weight="bold"' : '';
      return `<text x="${round(mark.at[0])}" y="${round(mark.at[1])}" font-size="${round(mark.size)}" fill="${mark.colour}"${anchor}${weight}>${xml(mark.text)}</text>`;
    }
  }
}

const stroke = (width: number, colour: string) =>
  width === 0 ? '' : ` stroke="${colour}" stroke-width="${round(width)}"`;
const dashes = (dash?: readonly number[]) =>
  dash === undefined ? '' : ` stroke-dasharray="${dash.join(' ')}"`;

export function pathData(path: Path): string {
  const point = ([x, y]: Point) => `${round(x)} ${round(y)}`;
  return path
    .map(({ start, segments, closed }) => {
      const body = segments.map(
        (segment) => `${segment.length === 1 ? 'L' : 'C'}${segment.map(point).join(' ')}`,
      );
      return `M${point(start)}${body.join('')}${closed ? 'Z' : ''}`;
    })
    .join('');
}

/** Two digits are a hundredth of a millimetre. */
const round = (value: number) => String(Math.round(value * 100) / 100);

const xml = (text: string) => text.replace(/[<>&"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
