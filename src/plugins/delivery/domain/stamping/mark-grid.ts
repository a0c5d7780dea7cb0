/** Bits across and down in a block: 7 × 8 cells hold the 56 bits, bit i in cell (i mod 7, ⌊i/7⌋). */
export const BLOCK_COLUMNS = 7;
export const BLOCK_ROWS = 8;
/** A dot's left edge is this far from its cell's centre: to the right for 1, to the left for 0. Points. */
export const MARK_SHIFT = 3;
/** Side of a dot in points and its grey level. */
export const MARK_SIDE = 1;
export const MARK_GREY = 0.8;

const CELL = 26;
const SMALLEST_CELL = 12;
const LEFT = 30;
const BOTTOM = 40;
const EDGE = 10;
const MOST_BLOCKS = 6;

/** Where the dots of a page go, in points of the page as shown; a page too small for one block has no blocks. */
export interface MarkGrid {
  cell: number;
  left: number;
  bottom: number;
  /** Blocks on a lattice of whole blocks, so that a shift of the page is a shift by whole cells. */
  blocks: { column: number; row: number }[];
}

/** The grid is a function of the shown size alone, so it can be found again without the master's plan. */
export function markGrid(size: { width: number; height: number }): MarkGrid {
  const across = size.width - LEFT - EDGE;
  const up = size.height - BOTTOM - EDGE;
  const cell = Math.min(CELL, Math.floor(Math.min(across / BLOCK_COLUMNS, up / BLOCK_ROWS)));
  const grid: MarkGrid = { cell, left: LEFT, bottom: BOTTOM, blocks: [] };
  if (cell < SMALLEST_CELL) return grid;
  const columns = Math.floor(across / (cell * BLOCK_COLUMNS));
  const rows = Math.floor(up / (cell * BLOCK_ROWS));
  const places = Array.from({ length: columns * rows }, (_, place) => ({
    column: place % columns,
    row: Math.floor(place / columns),
  }));
  return { ...grid, blocks: spread(places, MOST_BLOCKS) };
}

/** Lower left corner of the dot that says `bit` is `value`. */
export function markPosition(
  grid: MarkGrid,
  block: { column: number; row: number },
  bit: number,
  value: boolean,
): { x: number; y: number } {
  const column = block.column * BLOCK_COLUMNS + (bit % BLOCK_COLUMNS);
  const row = block.row * BLOCK_ROWS + Math.floor(bit / BLOCK_COLUMNS);
  const centre = Math.floor(grid.cell / 2);
  return {
    x: grid.left + column * grid.cell + centre + (value ? MARK_SHIFT : -MARK_SHIFT),
    y: grid.bottom + row * grid.cell + centre,
  };
}

/** At most `count` of the places, evenly over all of them: a leaked part of a large sheet should hold some. */
function spread<T>(places: T[], count: number): T[] {
  if (places.length <= count) return places;
  const step = (places.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, index) => places[Math.round(index * step)]).filter(
    (place) => place !== undefined,
  );
}
