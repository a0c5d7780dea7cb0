import { circle, polygon, rectangle, type Point } from '../../making/geometry/path';
import { grey, ink, line, words, type Mark, type Sheet } from '../../making/sheet';

const CELL = 3.4;
const LEFT = 14;
const TOP = 20;

export interface Thread {
  /** Number on the thread maker's card. */
  number: string;
  name: string;
  colour: string;
}

/** Stitches of each thread, and metres of two strands: 14 threads an inch, a fifth lost to ends. */
export function threadNeed(rows: readonly string[], sign: string): { stitches: number; metres: number } {
  const stitches = rows.join('').split(sign).length - 1;
  return { stitches, metres: Math.ceil(((stitches * 9.5 * 2) / 1_000) * 1.2 * 2) / 2 };
}

/** A square a stitch with its colour and its sign, heavier lines every ten, and the threads below. */
export function crossChart(
  title: string,
  rows: readonly string[],
  threads: Readonly<Record<string, Thread>>,
): Sheet {
  const columns = rows[0]!.length;
  const bottom = TOP + rows.length * CELL;
  const right = LEFT + columns * CELL;
  const marks: Mark[] = [words([LEFT, 11], title, 6, { bold: true })];
  rows.forEach((row, y) => {
    Array.from(row).forEach((sign, x) => {
      const thread = threads[sign];
      if (thread !== undefined) marks.push(...square(LEFT + x * CELL, TOP + y * CELL, sign, thread));
    });
  });
  for (let at = 0; at <= columns; at += 1) {
    const x = LEFT + at * CELL;
    marks.push(
      line(
        [
          [x, TOP],
          [x, bottom],
        ],
        at % 10 === 0 ? 0.35 : 0.08,
        at % 10 === 0 ? ink : grey,
      ),
    );
    if (at % 10 === 0) marks.push(words([x, TOP - 1.5], String(at), 2.6, { anchor: 'middle' }));
  }
  for (let at = 0; at <= rows.length; at += 1) {
    const y = TOP + at * CELL;
    marks.push(
      line(
        [
          [LEFT, y],
          [right, y],
        ],
        at % 10 === 0 ? 0.35 : 0.08,
        at % 10 === 0 ? ink : grey,
      ),
    );
    if (at % 10 === 0) marks.push(words([LEFT - 1.5, y + 1], String(at), 2.6, { anchor: 'end' }));
  }
  Object.entries(threads).forEach(([sign, thread], index) => {
    const y = bottom + 8 + index * 6;
    const { stitches, metres } = threadNeed(rows, sign);
    marks.push(...square(LEFT, y - CELL + 0.4, sign, thread));
    marks.push(
      words([LEFT + 7, y], `${thread.number}  ${thread.name}: ${stitches} stitches, ${metres} m`, 3.4),
    );
  });
  const height = bottom + 12 + Object.keys(threads).length * 6;
  return { width: right + LEFT, height, checks: [], common: marks, layers: [] };
}

/** The sign is a shape, for those who print in black. */
function square(x: number, y: number, sign: string, { colour }: Thread): Mark[] {
  const fill: Mark = { kind: 'line', path: rectangle(x, y, CELL, CELL), width: 0, colour, fill: colour };
  return [fill, shape(sign, [x + CELL / 2, y + CELL / 2])];
}

function shape(sign: string, [x, y]: Point): Mark {
  const r = CELL * 0.26;
  const white = { width: 0, colour: '#ffffff', fill: '#ffffff' };
  switch (sign) {
    case 'r':
      return { kind: 'line', path: circle([x, y], r), ...white };
    case 'p':
      return { kind: 'line', path: rectangle(x - r, y - r, 2 * r, 2 * r), ...white };
    case 'g':
      return {
        kind: 'line',
        path: polygon([
          [x, y - r],
          [x + r, y + r],
          [x - r, y + r],
        ]),
        ...white,
      };
    case 'l':
      return {
        kind: 'line',
        path: polygon([
          [x, y + r],
          [x + r, y - r],
          [x - r, y - r],
        ]),
        ...white,
      };
    case 'y':
      return line(
        [
          [x - r, y - r],
          [x + r, y + r],
        ],
        0.4,
        '#ffffff',
      );
    default:
      return line(
        [
          [x - r, y],
          [x + r, y],
        ],
        0.4,
        '#ffffff',
      );
  }
}
