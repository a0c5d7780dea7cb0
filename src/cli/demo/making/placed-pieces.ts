import type { Draft, Piece } from './draft';
import { boxOf, type Box } from './geometry/flatten';
import { pack, type Size } from './geometry/pack';
import { parsePath } from './geometry/parse-path';
import type { Move } from './geometry/path';
import { testSquaresSize } from './test-squares';

const GAP = 8;

export interface PlacedPiece {
  piece: Piece;
  page: number;
  /** From the piece's own millimetres to the sheet's. */
  move: Move;
  /** Where it lies on the sheet. */
  box: Box;
}

function nestedPieces(draft: Draft): { piece: Piece; box: Box }[] {
  return draft.pieces
    .map((piece) => ({ piece, box: boxOf(piece.sizes.map(({ cut }) => parsePath(cut))) }))
    .sort((one, other) => other.box.bottom - other.box.top - (one.box.bottom - one.box.top));
}

/** No narrower sheet takes every piece, turned or not. */
export function leastWidth(draft: Draft): number {
  const sides = nestedPieces(draft).map(({ box }) => Math.min(box.right - box.left, box.bottom - box.top));
  return Math.max(testSquaresSize.width, ...sides.map((side) => side + GAP));
}

/** All sizes of a piece lie in each other; the pieces lie beside each other, after what comes before them. */
export function placePieces(
  draft: Draft,
  width: number,
  height?: number,
  before: readonly Size[] = [testSquaresSize],
): PlacedPiece[] {
  const nested = nestedPieces(draft);
  const sizes: Size[] = nested.map(({ box }) => ({
    width: box.right - box.left + GAP,
    height: box.bottom - box.top + GAP,
  }));
  const places = pack([...before, ...sizes], width, height).slice(before.length);
  return nested.map(({ piece, box }, index) => {
    const { page, x, y, turned } = places[index]!;
    const [across, down] = [box.right - box.left, box.bottom - box.top];
    const [left, top] = [x + GAP / 2, y + GAP / 2];
    const move: Move = turned
      ? ([px, py]) => [left + (box.bottom - py), top + (px - box.left)]
      : ([px, py]) => [left + (px - box.left), top + (py - box.top)];
    const [right, bottom] = turned ? [left + down, top + across] : [left + across, top + down];
    return { piece, page, move, box: { left, top, right, bottom } };
  });
}
