import fc from 'fast-check';
import { seasonalIndex } from './seasonal-index';

const year = Array.from({ length: 52 }, (_, slot) => (slot >= 45 ? 4 : 1));

describe('seasonalIndex', () => {
  it('finds the weeks before Christmas, whatever week the record begins in', () => {
    const levels = [...year, ...year, ...year, ...year].slice(20);
    const index = seasonalIndex(levels, 20);
    expect(index).toHaveLength(52);
    expect(index[48]).toBeGreaterThan(2.4);
    expect(index[20]).toBeLessThan(0.8);
  });

  it('knows no season in a shop that is younger than a year', () => {
    expect(seasonalIndex(year.slice(0, 50), 0)).toEqual(Array.from({ length: 52 }, () => 1));
    expect(seasonalIndex([], 0)).toEqual(Array.from({ length: 52 }, () => 1));
  });

  it('takes steady growth for no season', () => {
    const growing = Array.from({ length: 208 }, (_, week) => 100 + week);
    for (const factor of seasonalIndex(growing, 7)) expect(Math.abs(factor - 1)).toBeLessThan(0.02);
  });

  it('has a mean of about 1 and no factor below 0.2', () => {
    const levels = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 0, maxLength: 300 });
    fc.assert(
      fc.property(levels, fc.integer({ min: 0, max: 51 }), (found, slot) => {
        const index = seasonalIndex(found, slot);
        expect(Math.min(...index)).toBeGreaterThanOrEqual(0.2);
        expect(index.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
