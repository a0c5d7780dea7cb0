import type { PageScan, ShownBox } from '../../../../kernel/reading/facts/pdf-scan';
import { readGrid, type Tile } from '../tiles/read-grid';
import { saidOverlap } from '../tiles/said-overlap';

/** A box of which two neighbouring tiles show a part each. */
export interface JoinedSquare {
  page: number;
  other: number;
  /** In the millimetres of `page`. */
  box: ShownBox;
  /** What a place on `other` must be moved by to lie on `page`. */
  shift: { x: number; y: number };
}

/** Parts of one square lie at the edge of what their page shows, this near. */
const edge = 3;
/** They run on at the same height, and are as long as each other, this nearly. */
const same = 0.5;
const mostJoined = 200;

/**
 * Puts together the squares that a generator cut at the border of two tiles: what is left on the one runs on at the
 * other, less the overlap that the sheet says it has. Whether letters count rows or columns is not asked: neighbours are
 * tried in both directions, and the parts fit or do not.
 */
export function joinedSquares(pages: readonly PageScan[]): JoinedSquare[] {
  const tiles = readGrid(pages);
  const scans = new Map(pages.map((page) => [page.page, page]));
  return neighbours(tiles)
    .flatMap(([one, other]) => {
      const [first, second] = [scans.get(one.page), scans.get(other.page)];
      if (first === undefined || second === undefined) return [];
      return [...joinedAcross(first, second), ...joinedDown(first, second)];
    })
    .slice(0, mostJoined);
}

/** Each tile with those after it in its row and in its column. */
function neighbours(tiles: readonly Tile[]): [Tile, Tile][] {
  const at = new Map(tiles.map((tile) => [`${String(tile.row)} ${String(tile.column)}`, tile]));
  return tiles.flatMap((tile) =>
    [
      [0, 1],
      [1, 0],
    ].flatMap(([down = 0, right = 0]): [Tile, Tile][] => {
      const next = at.get(`${String(tile.row + down)} ${String(tile.column + right)}`);
      return next === undefined ? [] : [[tile, next]];
    }),
  );
}

function joinedAcross(left: PageScan, right: PageScan): JoinedSquare[] {
  const overlap = saidOverlap(left);
  const ends = partsOf(left).filter(({ x, width }) => Math.abs(x + width - rightOf(left)) <= edge);
  const starts = partsOf(right).filter(({ x }) => Math.abs(x - (right.drawn?.x ?? 0)) <= edge);
  return ends.flatMap((end) =>
    starts
      .filter(({ y, height }) => Math.abs(y - end.y) <= same && Math.abs(height - end.height) <= same)
      .map((start) => ({
        page: left.page,
        other: right.page,
        box: { x: end.x, y: end.y, width: end.width + start.width - overlap, height: end.height },
        shift: { x: end.x + end.width - overlap - start.x, y: end.y - start.y },
      })),
  );
}

function joinedDown(upper: PageScan, lower: PageScan): JoinedSquare[] {
  const overlap = saidOverlap(upper);
  const ends = partsOf(upper).filter(({ y }) => Math.abs(y - (upper.drawn?.y ?? 0)) <= edge);
  const starts = partsOf(lower).filter(({ y, height }) => Math.abs(y + height - topOf(lower)) <= edge);
  return ends.flatMap((end) =>
    starts
      .filter(({ x, width }) => Math.abs(x - end.x) <= same && Math.abs(width - end.width) <= same)
      .map((start) => {
        const height = end.height + start.height - overlap;
        const y = end.y + end.height - height;
        return {
          page: upper.page,
          other: lower.page,
          box: { x: end.x, y, width: end.width, height },
          shift: { x: end.x - start.x, y: y - start.y },
        };
      }),
  );
}

function partsOf({ boxes, strips = [] }: PageScan): ShownBox[] {
  return [...boxes, ...strips];
}

function rightOf({ drawn }: PageScan): number {
  return drawn === null || drawn === undefined ? Infinity : drawn.x + drawn.width;
}

function topOf({ drawn }: PageScan): number {
  return drawn === null || drawn === undefined ? Infinity : drawn.y + drawn.height;
}
