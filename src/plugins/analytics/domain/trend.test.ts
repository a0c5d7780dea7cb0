import { dispersion, trends } from './trend';

const even = (count: number) => Array.from({ length: 12 }, () => count);

describe('trends', () => {
  it('compares the last four weeks with the four before', () => {
    const [trend] = trends([{ weeks: [...even(10).slice(0, 8), 30, 30, 30, 30] }]);
    expect(trend).toMatchObject({ recent: 120, before: 40 });
    expect(trend?.ratio).toBeCloseTo(120.5 / 40.5, 12);
    expect(trend!.low).toBeLessThan(trend!.ratio);
    expect(trend!.high).toBeGreaterThan(trend!.ratio);
  });

  it('finds what doubled among twenty that stayed, and nothing else', () => {
    const weeks = [...even(40).slice(0, 8), 80, 80, 80, 80];
    const family = [...Array.from({ length: 20 }, () => ({ weeks: even(40) })), { weeks }];
    const found = trends(family);
    expect(found.filter((trend) => trend?.isSignificant)).toEqual([found.at(-1)]);
  });

  it('does not test a series of five lines', () => {
    expect(trends([{ weeks: [5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }])).toEqual([null]);
  });

  it('takes a rise that the season explains for none', () => {
    const season = [1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2];
    const weeks = season.map((factor) => 50 * factor);
    const [plain, seasonal] = [trends([{ weeks }])[0], trends([{ weeks, season }])[0]];
    expect(plain?.isSignificant).toBe(true);
    expect(seasonal?.ratio).toBeCloseTo(1, 1);
    expect(seasonal?.isSignificant).toBe(false);
  });

  it('never holds counts to scatter less than Poisson’s', () => {
    expect(dispersion([{ weeks: even(7) }])).toBe(1);
    expect(dispersion([{ weeks: [20, 0, 20, 0, 20, 0, 20, 0, 20, 0, 20, 0] }])).toBeCloseTo(120 / 11, 10);
    expect(dispersion([])).toBe(1);
  });
});
