import { findOnLattice } from './mark-lattice';
import type { Dot, MarkReading } from './mark-reading';
import { BLOCK_COLUMNS, BLOCK_ROWS, MARK_SHIFT, markGrid, type MarkGrid } from './mark-grid';
import {
  invert,
  transformBox,
  viewMatrix,
  viewSize,
  type Box,
  type PageView,
} from '../../../../kernel/reading/content/page-view';
import { decodeBits, PAYLOAD_BITS, type TraceToken } from './trace-token';

const TOLERANCE = 0.6;
const SMALLEST_SIDE = 0.3;
const LARGEST_SIDE = 3;

/**
 * Payloads in a page's squares (`walkContent`, user space). First where our grid puts them; if nothing fits there
 * (cropped, moved, turned, scaled), wherever a lattice of ours can be laid over them. Dots that fit our grid but
 * spell no valid payload give one reading with `ok: false`; a page without our dots gives none.
 */
export function readMarks(squares: readonly Box[], view: PageView): MarkReading[] {
  const inverse = invert(viewMatrix(view));
  if (inverse === undefined) return [];
  const shown = squares.map((square) => transformBox(inverse, square));
  const side = commonSide(shown);
  if (side === undefined) return [];
  const dots = shown
    .filter(([x0, , x1]) => Math.abs(x1 - x0 - side) <= side * 0.06)
    .map(([x0, y0]) => ({ x: x0 / side, y: y0 / side }));
  const grid = markGrid(viewSize(view));
  const onGrid = readGrid(dots, grid);
  if (onGrid.some(({ ok }) => ok)) return onGrid;
  const moved = findOnLattice(dots);
  return moved.length > 0 ? moved : onGrid;
}

function commonSide(boxes: readonly Box[]): number | undefined {
  const sides = boxes
    .map(([x0, , x1]) => x1 - x0)
    .filter((side) => side >= SMALLEST_SIDE && side <= LARGEST_SIDE);
  const counts = new Map<number, number[]>();
  for (const side of sides) {
    const bin = Math.round(side * 25);
    counts.set(bin, [...(counts.get(bin) ?? []), side]);
  }
  const most = [...counts.values()].sort((a, b) => b.length - a.length)[0];
  return most === undefined || most.length < PAYLOAD_BITS / 2
    ? undefined
    : most.reduce((a, b) => a + b, 0) / most.length;
}

function readGrid(dots: readonly Dot[], grid: MarkGrid): MarkReading[] {
  const blocks = new Map(grid.blocks.map(({ column, row }) => [`${column} ${row}`, emptyVotes()]));
  const centre = Math.floor(grid.cell / 2);
  for (const { x, y } of dots) {
    const column = Math.floor((x - grid.left) / grid.cell);
    const row = Math.floor((y - grid.bottom) / grid.cell);
    const across = x - grid.left - column * grid.cell - centre;
    const up = y - grid.bottom - row * grid.cell - centre;
    if (Math.abs(Math.abs(across) - MARK_SHIFT) > TOLERANCE || Math.abs(up) > TOLERANCE) continue;
    const votes = blocks.get(`${Math.floor(column / BLOCK_COLUMNS)} ${Math.floor(row / BLOCK_ROWS)}`);
    const bit = (column % BLOCK_COLUMNS) + (row % BLOCK_ROWS) * BLOCK_COLUMNS;
    if (votes !== undefined) votes[bit] = (votes[bit] ?? 0) + (across > 0 ? 1 : -1);
  }
  const seen = [...blocks.values()].filter((votes) => votes.some((vote) => vote !== 0));
  const whole = countedTokens(seen.flatMap((votes) => decodeVotes(votes) ?? []));
  if (whole.length > 0) return whole;
  const together = emptyVotes().map((_, bit) => seen.reduce((total, votes) => total + (votes[bit] ?? 0), 0));
  const summed = decodeVotes(together);
  if (summed !== undefined) return [{ ...summed, blocks: 1 }];
  const fitting = seen.flat().filter((vote) => vote !== 0).length;
  return fitting >= PAYLOAD_BITS / 2 ? [{ token: '', ok: false, blocks: 0 }] : [];
}

/** The payload that votes (positive is 1) spell; undefined while a bit has no vote or the check does not fit. */
export function decodeVotes(votes: readonly number[]): { token: TraceToken; ok: true } | undefined {
  if (votes.length !== PAYLOAD_BITS || votes.some((vote) => vote === 0)) return undefined;
  const { token, ok } = decodeBits(votes.map((vote) => vote > 0));
  return ok ? { token, ok } : undefined;
}

function countedTokens(readings: readonly { token: TraceToken }[]): MarkReading[] {
  const counts = new Map<TraceToken, number>();
  for (const { token } of readings) counts.set(token, (counts.get(token) ?? 0) + 1);
  return [...counts].map(([token, blocks]) => ({ token, ok: true, blocks }));
}

function emptyVotes(): number[] {
  return Array.from({ length: PAYLOAD_BITS }, () => 0);
}
