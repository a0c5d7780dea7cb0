import type { Draft, Piece } from '../draft';
import { boxOf } from '../geometry/flatten';
import { pack, type Size } from '../geometry/pack';
import { parsePath } from '../geometry/parse-path';

/** Millimetres between two pieces, and what an edge of the cloth cannot be used for. */
const GAP = 10;
const SELVEDGES = 20;

/**
 * Metres of cloth that a size takes, by laying out the boxes of its pieces; 5 % for straightening, in steps of 5 cm.
 * A larger size never asks for less than a smaller one.
 */
export function fabricNeed(draft: Draft, material: string, widthMm: number): number[] {
  let most = 0;
  return draft.sizes.map((_, size) => {
    const boxes = draft.pieces
      .flatMap((piece) => cutBoxes(piece, size, material))
      .sort((one, other) => other.height - one.height);
    const places = pack(boxes, widthMm - SELVEDGES);
    const ends = places.map(({ y, turned }, at) => y + (turned ? boxes[at]!.width : boxes[at]!.height));
    const metres = Math.ceil((Math.max(0, ...ends) * 1.05) / 50) / 20;
    most = Math.max(most, metres);
    return most;
  });
}

function cutBoxes(piece: Piece, size: number, material: string): Size[] {
  const { left, top, right, bottom } = boxOf([parsePath(piece.sizes[size]!.cut)]);
  return piece.cut
    .filter(({ of }) => of === material)
    .flatMap(({ pieces, onFold }) => {
      const across = onFold === true && !foldLies(piece) ? 2 : 1;
      const down = onFold === true && foldLies(piece) ? 2 : 1;
      const box = { width: (right - left) * across + GAP, height: (bottom - top) * down + GAP };
      return Array.from({ length: pieces }, () => box);
    });
}

/** Most folds stand upright; along a lying one the piece is twice as high, not twice as wide. */
function foldLies({ fold }: Piece): boolean {
  if (fold === undefined) return false;
  const { left, top, right, bottom } = boxOf([parsePath(fold)]);
  return right - left > bottom - top;
}

/** What the pieces are cut of, the main cloth first. */
export function materialsOf(draft: Draft): string[] {
  const all = new Set(draft.pieces.flatMap(({ cut }) => cut.map(({ of }) => of)));
  return [...all].sort((one, other) => Number(other === 'fabric') - Number(one === 'fabric'));
}
