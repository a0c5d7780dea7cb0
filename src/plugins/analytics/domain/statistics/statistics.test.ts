import fc from 'fast-check';
import { binomialUpperTail } from './binomial';
import { discoveries } from './false-discovery';
import { logGamma } from './log-gamma';
import { twoSidedNormal, z95 } from './normal';
import { poissonInterval, poissonUpperTail } from './poisson';
import { wilson } from './wilson';

describe('logGamma', () => {
  it('is the logarithm of a factorial, and of √π at one half', () => {
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 11);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 11);
  });
});

describe('twoSidedNormal', () => {
  it.each([
    [0, 1],
    [1, 0.317310507862914],
    [z95, 0.05],
    [-3, 0.00269979606326],
    [6, 1.97317529007539e-9],
  ])('of %f', (z, p) => {
    expect(twoSidedNormal(z)).toBeCloseTo(p, 11);
  });
});

describe('wilson', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i', (hits, of, low, high) => {
    const share = wilson(hits, of);
    expect(share?.low).toBeCloseTo(low, 4);
    expect(share?.high).toBeCloseTo(high, 4);
  });

  it('is nothing without tries, and ends at 1 where all hit', () => {
    expect(wilson(0, 0)).toBeNull();
    expect(wilson(9, 9)).toMatchObject({ rate: 1, high: 1 });
  });
});

describe('poissonInterval', () => {
  // Garwood, Biometrika 28 (1936); Ulm, American Journal of Epidemiology 131 (1990).
  it.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [10, 4.7954, 18.3904],
    [100, 81.364, 121.6268],
  ])('of %i', (count, low, high) => {
    const found = poissonInterval(count);
    expect(found.low).toBeCloseTo(low, 3);
    expect(found.high).toBeCloseTo(high, 3);
  });

  it('is made of tails that add up term by term', () => {
    const byHand = 1 - Math.exp(-2.5) * (1 + 2.5 + 2.5 ** 2 / 2);
    expect(poissonUpperTail(3, 2.5)).toBeCloseTo(byHand, 13);
  });
});

describe('binomialUpperTail', () => {
  it('counts as one does by hand', () => {
    expect(binomialUpperTail(9, 10, 0.5)).toBeCloseTo(11 / 1024, 13);
    expect(binomialUpperTail(0, 10, 0.5)).toBe(1);
    expect(binomialUpperTail(11, 10, 0.5)).toBe(0);
    expect(binomialUpperTail(500_000, 1_000_000, 0.5)).toBeCloseTo(0.5 + 0.000398942, 6);
  });

  it('falls as more hits are asked for', () => {
    const numbers = fc.record({
      n: fc.integer({ min: 1, max: 400 }),
      k: fc.integer({ min: 0, max: 400 }),
      p: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
    });
    fc.assert(
      fc.property(numbers, ({ n, k, p }) => {
        expect(binomialUpperTail(k, n, p)).toBeGreaterThanOrEqual(binomialUpperTail(k + 1, n, p) - 1e-12);
      }),
    );
  });
});

describe('discoveries', () => {
  it('keeps the four that Benjamini and Hochberg kept (1995, §4.1)', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    expect(discoveries(p, 0.05).filter(Boolean)).toHaveLength(4);
    expect(discoveries(p.toReversed(), 0.05).slice(-4)).toEqual([true, true, true, true]);
    expect(discoveries([], 0.05)).toEqual([]);
  });
});
