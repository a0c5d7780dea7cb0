import { circle, polygon, rectangle, type Point } from '../geometry/path';
import { grey, ink, line, words, type Mark, type Sheet } from '../sheet';
import { stitches, timesOf, type Stitch, type StitchName } from './stitches';

const CELL = 8;
const LEFT = 14;
const TOP = 22;

const meanings: Partial<Record<StitchName, string>> = {
  k: 'knit',
  p: 'purl',
  yo: 'yarn over',
  k2tog: 'knit 2 together',
  ssk: 'slip, slip, knit',
  cdd: 'centred double decrease',
};

export interface StitchChart {
  title: string;
  /** Row by row from the first; every one of them leaves the same number of stitches. */
  rows: readonly (readonly Stitch[])[];
  note: string;
}

/** A square a stitch as it lies after the row; row 1 is at the bottom and is read from the right. */
export function stitchChart({ title, rows, note }: StitchChart): Sheet {
  const cells = rows.map((row) => row.flatMap(({ name, times }) => cellsOf(name, timesOf(times, 0))));
  const columns = cells[0]!.length;
  if (cells.some(({ length }) => length !== columns)) throw new Error(`${title}: rows of different lengths`);
  const height = TOP + rows.length * CELL;
  const used = [...new Set(cells.flat())];
  const marks: Mark[] = [words([LEFT, 12], title, 6, { bold: true })];
  cells.forEach((row, index) => {
    const y = height - (index + 1) * CELL;
    row.forEach((name, stitch) => {
      const x = LEFT + (columns - 1 - stitch) * CELL;
      marks.push({ kind: 'line', path: rectangle(x, y, CELL, CELL), width: 0.2, colour: grey });
      marks.push(...symbol(name, [x + CELL / 2, y + CELL / 2]));
    });
    marks.push(words([LEFT + columns * CELL + 3, y + 5.5], String(index + 1), 3.6));
  });
  for (let stitch = 1; stitch <= columns; stitch += 1) {
    const x = LEFT + (columns - stitch + 0.5) * CELL;
    marks.push(words([x, height + 5], String(stitch), 3, { anchor: 'middle' }));
  }
  used.forEach((name, index) => {
    const y = height + 16 + index * 9;
    marks.push({ kind: 'line', path: rectangle(LEFT, y - 6, CELL, CELL), width: 0.2, colour: grey });
    marks.push(...symbol(name, [LEFT + CELL / 2, y - 2]));
    marks.push(words([LEFT + 13, y], `${name}: ${meanings[name] ?? name}`, 4));
  });
  marks.push(words([LEFT, height + 18 + used.length * 9], note, 3.4));
  const width = Math.max(LEFT * 2 + columns * CELL + 8, LEFT * 2 + note.length * 2);
  return { width, height: height + 26 + used.length * 9, checks: [], common: marks, layers: [] };
}

const cellsOf = (name: StitchName, times: number): StitchName[] =>
  new Array<StitchName>(times * stitches[name].leaves).fill(name);

function symbol(name: StitchName, [x, y]: Point): Mark[] {
  const r = CELL * 0.3;
  switch (name) {
    case 'yo':
      return [{ kind: 'line', path: circle([x, y], r), width: 0.5, colour: ink }];
    case 'p':
      return [{ kind: 'line', path: circle([x, y], r / 2), width: 0, colour: ink, fill: ink }];
    case 'k2tog':
      return [
        line(
          [
            [x - r, y + r],
            [x + r, y - r],
          ],
          0.5,
        ),
      ];
    case 'ssk':
      return [
        line(
          [
            [x - r, y - r],
            [x + r, y + r],
          ],
          0.5,
        ),
      ];
    case 'cdd':
      return [
        line(
          [
            [x - r, y + r],
            [x, y - r],
            [x + r, y + r],
          ],
          0.5,
        ),
        line(
          [
            [x, y - r],
            [x, y + r],
          ],
          0.5,
        ),
      ];
    case 'M1':
      return [
        {
          kind: 'line',
          path: polygon([
            [x, y - r],
            [x + r, y + r],
            [x - r, y + r],
          ]),
          width: 0.5,
          colour: ink,
        },
      ];
    case 'k':
    case 'sl':
    case 'sc':
    case 'inc':
    case 'dec':
      return [];
  }
}
