import { BLOCK_COLUMNS, BLOCK_ROWS, MARK_SHIFT } from './mark-grid';
import type { Dot, MarkReading } from './mark-reading';
import { decodeBits, PAYLOAD_BITS, type TraceToken } from './trace-token';

const CELL = 26;
const STEP = 0.25;
const TOLERANCE = 0.6;
const MOST_DOTS = 20_000;

/**
 * Payload of dots that no longer stand where the page's size says: the page was cropped, moved or turned. Lays a
 * lattice of cells over them, then tries every cell as a block's first. The true place spells a valid payload; a
 * wrong place does so by chance in one of 65,536. Hence a reading only if exactly one token comes out of all
 * places, each bit named by nine votes in ten, and it counts as one piece of evidence however many blocks agree.
 */
export function findOnLattice(dots: readonly Dot[]): MarkReading[] {
  if (dots.length < PAYLOAD_BITS || dots.length > MOST_DOTS) return [];
  const tokens = new Set<TraceToken>();
  let turned: readonly Dot[] = dots;
  for (let quarter = 0; quarter < 4; quarter += 1) {
    for (const token of tokensOf(turned)) tokens.add(token);
    turned = turned.map(({ x, y }) => ({ x: -y - 1, y: x }));
  }
  return tokens.size === 1 ? [...tokens].map((token) => ({ token, ok: true, blocks: 1 })) : [];
}

function tokensOf(dots: readonly Dot[]): TraceToken[] {
  const left = bestPhase(dots, ({ x }, phase) =>
    Math.min(off(x - phase - MARK_SHIFT), off(x - phase + MARK_SHIFT)),
  );
  const bottom = bestPhase(dots, ({ y }, phase) => off(y - phase));
  const cells = dots.flatMap(({ x, y }) => {
    const column = Math.round((x - left) / CELL);
    const row = Math.round((y - bottom) / CELL);
    const across = x - left - column * CELL;
    const fits = Math.abs(Math.abs(across) - MARK_SHIFT) <= TOLERANCE && off(y - bottom) <= TOLERANCE;
    return fits ? [{ column, row, one: across > 0 }] : [];
  });
  if (cells.length < dots.length * 0.8 || cells.length < PAYLOAD_BITS) return [];
  const found: TraceToken[] = [];
  for (let first = 0; first < PAYLOAD_BITS; first += 1) {
    const token = spell(cells, first % BLOCK_COLUMNS, Math.floor(first / BLOCK_COLUMNS));
    if (token !== undefined) found.push(token);
  }
  return found;
}

function spell(
  cells: { column: number; row: number; one: boolean }[],
  across: number,
  up: number,
): TraceToken | undefined {
  const ones = new Array<number>(PAYLOAD_BITS).fill(0);
  const all = new Array<number>(PAYLOAD_BITS).fill(0);
  for (const { column, row, one } of cells) {
    const bit = modulo(column - across, BLOCK_COLUMNS) + BLOCK_COLUMNS * modulo(row - up, BLOCK_ROWS);
    all[bit] = (all[bit] ?? 0) + 1;
    if (one) ones[bit] = (ones[bit] ?? 0) + 1;
  }
  const shares = all.map((count, bit) => (count === 0 ? 0.5 : (ones[bit] ?? 0) / count));
  if (shares.some((share) => share > 0.1 && share < 0.9)) return undefined;
  const { token, ok } = decodeBits(shares.map((share) => share > 0.5));
  return ok ? token : undefined;
}

function bestPhase(dots: readonly Dot[], distance: (dot: Dot, phase: number) => number): number {
  let best = { phase: 0, fitting: -1, error: Infinity };
  for (let phase = 0; phase < CELL; phase += STEP) {
    const near = dots.map((dot) => distance(dot, phase)).filter((away) => away <= TOLERANCE);
    const error = near.reduce((total, away) => total + away, 0);
    if (near.length > best.fitting || (near.length === best.fitting && error < best.error)) {
      best = { phase, fitting: near.length, error };
    }
  }
  return best.phase;
}

/** Distance to the nearest multiple of a cell. */
function off(value: number): number {
  const rest = modulo(value, CELL);
  return Math.min(rest, CELL - rest);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
