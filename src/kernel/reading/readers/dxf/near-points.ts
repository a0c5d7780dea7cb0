/** Points in square cells, so that a neighbour is found without asking all the others. */
export class NearPoints {
  private readonly first = new Map<number, number>();
  private readonly next = new Map<number, number>();
  private readonly xs: number[] = [];
  private readonly ys: number[] = [];

  constructor(private readonly reach: number) {}

  /** The number of the point. */
  add(x: number, y: number): number {
    const point = this.xs.length;
    this.xs.push(x);
    this.ys.push(y);
    const cell = cellOf(Math.floor(x / this.reach), Math.floor(y / this.reach));
    const before = this.first.get(cell);
    if (before !== undefined) this.next.set(point, before);
    this.first.set(cell, point);
    return point;
  }

  /** The nearest point within reach that is wanted. */
  nearest(
    x: number,
    y: number,
    isWanted: (point: number) => boolean,
  ): { point: number; distance: number } | null {
    let best: { point: number; distance: number } | null = null;
    const column = Math.floor(x / this.reach);
    const row = Math.floor(y / this.reach);
    for (let at = 0; at < 9; at += 1) {
      let point = this.first.get(cellOf(column - 1 + (at % 3), row - 1 + Math.floor(at / 3)));
      for (let seen = 0; point !== undefined && seen < MOST_IN_A_CELL; seen += 1) {
        const distance = Math.hypot(this.xs[point]! - x, this.ys[point]! - y);
        if (distance <= this.reach && distance < (best?.distance ?? Infinity) && isWanted(point)) {
          best = { point, distance };
        }
        point = this.next.get(point);
      }
    }
    return best;
  }
}

/** Nobody needs more neighbours; a file that heaps its points on one spot must not cost the square of them. */
const MOST_IN_A_CELL = 32;

/** Two cells may share a number where they lie very far apart; distances are measured, so it does no harm. */
function cellOf(column: number, row: number): number {
  return (column % WRAP) * WRAP + (row % WRAP);
}
const WRAP = 2 ** 25;
