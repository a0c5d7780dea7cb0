import { PAYLOAD_BITS } from '../trace-token';

/** Points nearer than this are one point to a cutter, and move together: lines that met still meet. Millimetres. */
const TOGETHER_MM = 0.1;
/** More would make the plan large and the mark no surer: forty for each bit. */
const MOST_CARRIERS = 40 * PAYLOAD_BITS;

/** What a point of a drawing carries: the point it moves with (itself, unless it lies on an earlier one), its bit. */
export interface Carrier {
  leader: number;
  /** -1 where it carries nothing. */
  bit: number;
  /** Which half of the evidence it belongs to; the halves know nothing of each other. */
  half: 0 | 1;
}

/**
 * Deals the payload's bits out to points in the order they are drawn, round after round, so that even a small
 * drawing holds each bit as often as can be. A function of the points alone: it is found again in a copy whose
 * points moved by less than half of `TOGETHER_MM`.
 */
export function dealBits(points: readonly { x: number; y: number }[]): Carrier[] {
  const leaders = leadersOf(points);
  const count = leaders.reduce((total, leader, index) => total + (leader === index ? 1 : 0), 0);
  const stride = Math.max(1, Math.ceil(count / MOST_CARRIERS));
  // Many short drawings, as the sheets of one file are, begin with different bits.
  const first = (count * 17) % PAYLOAD_BITS;
  const carriers: Carrier[] = [];
  let rank = 0;
  leaders.forEach((leader, index) => {
    if (leader !== index) {
      const { bit, half } = carriers[leader] ?? { bit: -1, half: 0 as const };
      carriers.push({ leader, bit, half });
      return;
    }
    const turn = rank / stride;
    rank += 1;
    const carries = Number.isInteger(turn);
    carriers.push({
      leader,
      bit: carries ? (first + turn) % PAYLOAD_BITS : -1,
      half: Math.floor(turn / PAYLOAD_BITS) % 2 === 0 ? 0 : 1,
    });
  });
  return carriers;
}

function leadersOf(points: readonly { x: number; y: number }[]): number[] {
  const cells = new Map<string, number[]>();
  return points.map(({ x, y }, index) => {
    const [column, row] = [Math.floor(x / TOGETHER_MM), Math.floor(y / TOGETHER_MM)];
    for (let at = 0; at < 9; at += 1) {
      for (const other of cells.get(`${column - 1 + (at % 3)} ${row - 1 + Math.floor(at / 3)}`) ?? []) {
        const point = points[other];
        if (point !== undefined && Math.hypot(point.x - x, point.y - y) < TOGETHER_MM) return other;
      }
    }
    const key = `${column} ${row}`;
    cells.set(key, [...(cells.get(key) ?? []), index]);
    return index;
  });
}
