import type { Draft, Piece } from '../draft';
import { areaOf, boxOf, flatten } from '../geometry/flatten';
import { pack } from '../geometry/pack';
import { parsePath } from '../geometry/parse-path';
import { movePath, type Move, type Path } from '../geometry/path';
import { pathData } from '../sheet-svg';
import { artFrame } from './cover-png';
import type { Palette } from './palettes';

const GAP = 60;
const MOST = 5;

/** The large pieces, unfolded, in cloth, with every size as a line around. */
export function piecesArt(draft: Draft, { dark }: Palette): string {
  const pieces = draft.pieces
    .map((piece) => ({ sizes: piece.sizes.map(({ cut }) => unfold(piece, parsePath(cut))) }))
    .map(({ sizes }) => ({ sizes, box: boxOf(sizes.flat()), area: areaOf(flatten(sizes[0]![0]![0]!, 2)) }))
    .sort((one, other) => other.area - one.area);
  const shown = pieces.filter(({ area }) => area > pieces[0]!.area * 0.1).slice(0, MOST);
  const boxes = shown.map(({ box }) => ({
    width: box.right - box.left + GAP,
    height: box.bottom - box.top + GAP,
  }));
  const { width, height, places } = squarest(boxes);
  const scale = Math.min(artFrame.width / width, artFrame.height / height);
  const left = artFrame.left + (artFrame.width - width * scale) / 2;
  const top = artFrame.top + (artFrame.height - height * scale) / 2;
  return shown
    .map(({ sizes, box }, index) => {
      const { x, y, turned } = places[index]!;
      const move: Move = ([px, py]) => {
        const [ax, ay] = turned ? [box.bottom - py, px - box.left] : [px - box.left, py - box.top];
        return [left + (x + ax + GAP / 2) * scale, top + (y + ay + GAP / 2) * scale];
      };
      return drawn(
        sizes.map((halves) => halves.map((half) => pathData(movePath(half, move))).join('')),
        dark,
      );
    })
    .join('\n');
}

function drawn(sizes: readonly string[], dark: string): string {
  const lines = sizes
    .slice(1)
    .map((size) => `<path d="${size}" fill="none" stroke="${dark}" stroke-width="2" opacity=".45"/>`);
  return `${lines.reverse().join('')}<path d="${sizes[0]!}" fill="url(#cloth)" stroke="${dark}" stroke-width="6" stroke-linejoin="round"/>`;
}

/** Cut on the fold, a piece is twice what is drawn: the other half is its mirror image. */
function unfold({ fold }: Piece, half: Path): Path[] {
  if (fold === undefined) return [half];
  const { left, top, right, bottom } = boxOf([parsePath(fold)]);
  const box = boxOf([half]);
  if (right - left > bottom - top) {
    const axis = top - box.top < box.bottom - bottom ? box.top : box.bottom;
    return [half, movePath(half, ([x, y]) => [x, 2 * axis - y])];
  }
  const axis = left - box.left < box.right - right ? box.left : box.right;
  return [half, movePath(half, ([x, y]) => [2 * axis - x, y])];
}

function squarest(boxes: readonly { width: number; height: number }[]) {
  const most = Math.max(...boxes.map(({ width, height }) => Math.min(width, height)));
  const tried = [1, 1.3, 1.6, 2, 2.5, 3, 4]
    .map((share) => Math.max(most, Math.max(...boxes.map(({ width }) => width)) * share) + 5)
    .map((limit) => {
      const places = pack(boxes, limit);
      const ends = boxes.map(({ width, height }, at) => {
        const { x, y, turned } = places[at]!;
        return { right: x + (turned ? height : width), bottom: y + (turned ? width : height) };
      });
      const width = Math.max(...ends.map(({ right }) => right));
      const height = Math.max(...ends.map(({ bottom }) => bottom));
      return { width, height, places };
    });
  return tried.reduce((best, one) =>
    Math.max(one.width, one.height) < Math.max(best.width, best.height) ? one : best,
  );
}
