import { rectangle } from '../geometry/path';
import { grey, words, type Mark, type Sheet } from '../sheet';

const CELL = 7;
const LEFT = 14;
const TOP = 22;

export interface ColourChart {
  title: string;
  /** From the top, a sign a stitch; every row is as long as the first. */
  rows: readonly string[];
  colours: Readonly<Record<string, { name: string; colour: string }>>;
  note: string;
}

/** A square a stitch in its yarn's colour; row 1 is at the bottom and is read from the right. */
export function colourChart({ title, rows, colours, note }: ColourChart): Sheet {
  const columns = rows[0]!.length;
  if (rows.some(({ length }) => length !== columns)) throw new Error(`${title}: rows of different lengths`);
  const height = TOP + rows.length * CELL;
  const marks: Mark[] = [words([LEFT, 12], title, 6, { bold: true })];
  rows.forEach((row, index) => {
    const y = TOP + index * CELL;
    Array.from(row).forEach((sign, stitch) => {
      marks.push(square(LEFT + stitch * CELL, y, colours[sign]!.colour));
    });
    marks.push(words([LEFT + columns * CELL + 3, y + 5], String(rows.length - index), 3.4));
  });
  const names = Object.entries(colours).map(([sign, yarn]) => ({
    ...yarn,
    count: rows.join('').split(sign).length - 1,
  }));
  names.forEach(({ name, colour, count }, index) => {
    const y = height + 8 + index * 9;
    marks.push(square(LEFT, y, colour));
    marks.push(words([LEFT + 11, y + 5.2], `${name}, ${count} stitches a repeat`, 4));
  });
  const end = height + 14 + names.length * 9;
  marks.push(words([LEFT, end], note, 3.4));
  const width = Math.max(LEFT * 2 + columns * CELL + 8, LEFT * 2 + note.length * 2);
  return { width, height: end + 8, checks: [], common: marks, layers: [] };
}

const square = (x: number, y: number, fill: string): Mark => ({
  kind: 'line',
  path: rectangle(x, y, CELL, CELL),
  width: 0.2,
  colour: grey,
  fill,
});
