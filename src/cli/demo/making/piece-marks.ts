import { cutWords } from './cut-words';
import type { Piece, PieceDrawing } from './draft';
import { flatten } from './geometry/flatten';
import { parsePath } from './geometry/parse-path';
import { circle, movePath, polygon, type Move, type Point } from './geometry/path';
import { grey, line, words, type Mark } from './sheet';

export interface Pen {
  /** Millimetres of a cutting line. */
  width: number;
  colour: string;
}

/** What belongs to one size: where to cut, where to sew, notches, and the size written at its edge. */
export function sizeMarks(drawing: PieceDrawing, label: string, move: Move, pen: Pen): Mark[] {
  const cut = movePath(parsePath(drawing.cut), move);
  const { width, colour } = pen;
  const dashed = (text: string, dash: number[]): Mark => ({
    kind: 'line',
    path: movePath(parsePath(text), move),
    width: width * 0.6,
    colour,
    dash,
  });
  return [
    { kind: 'line', path: cut, width, colour },
    ...(drawing.seam === undefined ? [] : [dashed(drawing.seam, [3, 2])]),
    ...(drawing.marks ?? []).map((mark) => dashed(mark, [1.5, 1.5])),
    ...(drawing.points ?? []).flatMap(([kind, x, y]) => pointMarks(kind, move([x / 10, y / 10]), pen)),
    sizeName(flatten(cut[0]!, 1), label, pen),
  ];
}

function pointMarks(kind: string, [x, y]: Point, { width, colour }: Pen): Mark[] {
  if (kind.includes('buttonhole'))
    return [
      line(
        [
          [x - 8, y],
          [x + 8, y],
        ],
        width * 1.5,
        colour,
      ),
    ];
  const radius = kind.includes('notch') ? 1.2 : 4;
  const cross = kind === 'bnotch' || radius === 4;
  return [
    { kind: 'line', path: circle([x, y], radius), width: width * 0.8, colour },
    ...(cross
      ? [
          line(
            [
              [x - radius, y],
              [x + radius, y],
            ],
            width * 0.8,
            colour,
          ),
        ]
      : []),
  ];
}

/** At the lowest corner on the right, where nested sizes lie apart. */
function sizeName(outline: readonly Point[], label: string, { colour }: Pen): Mark {
  const far = outline.reduce((best, point) => (point[0] + point[1] > best[0] + best[1] ? point : best));
  return words([far[0] - 1.5, far[1] - 1.5], label, 3.2, { colour, anchor: 'end', bold: true });
}

/** What is the same for all sizes: name, what to cut, straight of grain, fold. */
export function pieceMarks(piece: Piece, number: number, move: Move): Mark[] {
  const [x, y, room] = piece.middle;
  const [centreX, centreY] = move([x / 10, y / 10]);
  const rows = [`${number} ${piece.name.en}`, ...piece.cut.map((cut) => cutWords(cut, 'en'))];
  const longest = Math.max(...rows.map(({ length }) => length));
  const size = Math.max(1.8, Math.min(6, ((room / 10) * 3) / longest, ((room / 10) * 1.6) / rows.length));
  const top = centreY - (rows.length * size * 1.4) / 2 + size;
  return [
    ...rows.map((row, index) =>
      words([centreX, top + index * size * 1.4], row, size, { anchor: 'middle', bold: index === 0 }),
    ),
    ...grainMarks(piece, move),
    ...(piece.fold === undefined
      ? []
      : [{ kind: 'line' as const, path: movePath(parsePath(piece.fold), move), width: 0.35, colour: grey }]),
  ];
}

function grainMarks({ grain }: Piece, move: Move): Mark[] {
  if (grain === undefined) return [];
  const from = move([grain[0] / 10, grain[1] / 10]);
  const to = move([grain[2] / 10, grain[3] / 10]);
  return [line([from, to], 0.35, grey), arrow(from, to), arrow(to, from)];
}

function arrow([x, y]: Point, [fromX, fromY]: Point): Mark {
  const length = Math.hypot(x - fromX, y - fromY);
  const [ux, uy] = [((fromX - x) / length) * 5, ((fromY - y) / length) * 5];
  const path = polygon([
    [x, y],
    [x + ux - uy * 0.3, y + uy + ux * 0.3],
    [x + ux + uy * 0.3, y + uy - ux * 0.3],
  ]);
  return { kind: 'line', path, width: 0, colour: grey, fill: grey };
}
