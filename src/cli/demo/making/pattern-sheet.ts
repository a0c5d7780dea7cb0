import type { Draft } from './draft';
import { pieceMarks, sizeMarks } from './piece-marks';
import { placePieces, type PlacedPiece } from './placed-pieces';
import type { Layer, Sheet } from './sheet';
import { testSquares, testSquaresSize } from './test-squares';

/** Dark enough for paper, apart enough for the eye; sizes take them in turn. */
const colours = ['#b3261e', '#1f5fa8', '#2a7d3b', '#8a4fa3', '#b86a00', '#00747c', '#5b4636', '#c2357a'];

export interface SheetOptions {
  title: string;
  /** Millimetres there are across and, where sheets follow each other, down. */
  width: number;
  height?: number;
  /** Millimetres; a projector needs thicker ones. */
  lineWidth?: number;
}

/** All pieces in all sizes, nested, a layer a size; several sheets where one is not high enough. */
export function patternSheets(
  draft: Draft,
  { title, width, height, lineWidth = 0.35 }: SheetOptions,
): Sheet[] {
  const placed = placePieces(draft, width, height);
  const count = Math.max(...placed.map(({ page }) => page)) + 1;
  return Array.from({ length: count }, (_, page) => {
    const here = placed.filter((one) => one.page === page);
    const layers = draft.sizes.map(({ label }, size): Layer => ({
      name: label,
      marks: here.flatMap(({ piece, move }) =>
        sizeMarks(piece.sizes[size]!, label, move, {
          width: lineWidth,
          colour: colours[size % colours.length]!,
        }),
      ),
    }));
    return {
      width: height === undefined ? widthUsed(here) : width,
      height: height ?? Math.max(...here.map(({ box }) => box.bottom)) + 5,
      checks: page === 0 ? testSquares(title) : [],
      common: here.flatMap(({ piece, move }) => pieceMarks(piece, draft.pieces.indexOf(piece) + 1, move)),
      layers,
    };
  });
}

const widthUsed = (placed: readonly PlacedPiece[]) =>
  Math.max(testSquaresSize.width, ...placed.map(({ box }) => box.right)) + 5;
