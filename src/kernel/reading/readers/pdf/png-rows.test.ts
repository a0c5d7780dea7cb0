import fc from 'fast-check';
import { undoPngRows } from './png-rows';

/** The filters as RFC 2083 §6 writes them down, forwards: what an encoder subtracts. */
function filterRow(filter: number, row: number[], above: number[]): number[] {
  return row.map((value, index) => {
    const left = row[index - 1] ?? 0;
    const up = above[index] ?? 0;
    const corner = index > 0 ? (above[index - 1] ?? 0) : 0;
    const nearest = [left, up, corner].reduce((best, one) => {
      const guess = left + up - corner;
      return Math.abs(guess - one) < Math.abs(guess - best) ? one : best;
    });
    const predicted = [0, left, up, Math.floor((left + up) / 2), nearest][filter] ?? 0;
    return (value - predicted + 256) % 256;
  });
}

describe('PNG rows', () => {
  it('come back as they were before any of the five filters', () => {
    const columns = 5;
    // Few values, so that ties between neighbours come up.
    const value = fc.constantFrom(0, 10, 20, 40, 255);
    const row = fc.tuple(
      fc.integer({ min: 0, max: 4 }),
      fc.array(value, { minLength: columns, maxLength: columns }),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const filtered = rows.flatMap(([filter, values], at) => [
          filter,
          ...filterRow(filter, values, rows[at - 1]?.[1] ?? []),
        ]);
        const plain = rows.flatMap(([, values]) => values);
        expect([...undoPngRows(Buffer.from(filtered), columns)]).toEqual(plain);
      }),
    );
  });

  it('leave out a last row that is cut short', () => {
    expect([...undoPngRows(Buffer.from([0, 1, 2, 0, 3]), 2)]).toEqual([1, 2]);
  });
});
