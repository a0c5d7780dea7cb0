import type { Draft } from '../draft';
import { sizeMarks } from '../piece-marks';
import { placePieces } from '../placed-pieces';
import { ink, words, type Sheet } from '../sheet';

/** Every piece once, in the smallest size, with its number: to be shown small. */
export function overview(draft: Draft): Sheet {
  const smallest: Draft = {
    ...draft,
    sizes: draft.sizes.slice(0, 1),
    pieces: draft.pieces.map((piece) => ({ ...piece, sizes: piece.sizes.slice(0, 1) })),
  };
  const placed = placePieces(smallest, 1_500, undefined, []);
  return {
    width: Math.max(...placed.map(({ box }) => box.right)) + 5,
    height: Math.max(...placed.map(({ box }) => box.bottom)) + 5,
    checks: [],
    layers: [],
    common: placed.flatMap(({ piece, move }) => {
      const [x, y, room] = piece.middle;
      const size = Math.min(60, Math.max(24, room / 10));
      const [left, top] = move([x / 10, y / 10]);
      const drawn = sizeMarks(piece.sizes[0]!, '', move, { width: 1.2, colour: ink });
      const number = String(smallest.pieces.indexOf(piece) + 1);
      return [...drawn, words([left, top + size / 3], number, size, { anchor: 'middle', bold: true })];
    }),
  };
}
