import type { Path, Point } from '../geometry/path';
import type { Mark, Text } from '../sheet';
import type { Fonts } from './new-pdf';

/** Marks as a content stream's operators (ISO 32000-1 §8.5, §9.4), in millimetres with y downwards. */
export function marksContent(marks: readonly Mark[], fonts: Fonts): string {
  return marks.map((mark) => markContent(mark, fonts)).join('\n');
}

function markContent(mark: Mark, fonts: Fonts): string {
  switch (mark.kind) {
    case 'line':
      return painted(pathContent(mark.path), mark.width, mark.colour, mark.fill, mark.dash);
    case 'rectangle': {
      const shape = `${[...mark.at, mark.width, mark.height].map(number).join(' ')} re`;
      return painted(shape, mark.stroke, mark.colour, mark.fill);
    }
    case 'text':
      return textContent(mark, fonts);
  }
}

function painted(shape: string, width: number, colour: string, fill?: string, dash?: readonly number[]) {
  const paint = fill === undefined ? 'S' : width === 0 ? 'f' : 'B';
  return [
    ...(width === 0 ? [] : [`${rgb(colour)} RG ${number(width)} w [${(dash ?? []).join(' ')}] 0 d`]),
    ...(fill === undefined ? [] : [`${rgb(fill)} rg`]),
    shape,
    paint,
  ].join(' ');
}

function textContent({ at, size, text, colour, bold, anchor }: Text, fonts: Fonts): string {
  const font = bold === true ? fonts.bold : fonts.regular;
  const width = anchor === undefined || anchor === 'start' ? 0 : font.widthOfTextAtSize(text, size);
  const x = at[0] - (anchor === 'middle' ? width / 2 : width);
  const name = bold === true ? 'F2' : 'F1';
  // The page's y runs upwards, ours downwards; letters must not stand on their heads.
  return `BT ${rgb(colour)} rg /${name} ${number(size)} Tf 1 0 0 -1 ${number(x)} ${number(at[1])} Tm ${font.encodeText(text).toString()} Tj ET`;
}

function pathContent(path: Path): string {
  const point = ([x, y]: Point) => `${number(x)} ${number(y)}`;
  return path
    .map(({ start, segments, closed }) => {
      const body = segments.map(
        (segment) => `${segment.map(point).join(' ')} ${segment.length === 1 ? 'l' : 'c'}`,
      );
      return [`${point(start)} m`, ...body, ...(closed ? ['h'] : [])].join('\n');
    })
    .join('\n');
}

function rgb(colour: string): string {
  return [1, 3, 5].map((at) => number(parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
}

const number = (value: number) => String(Math.round(value * 100) / 100);
