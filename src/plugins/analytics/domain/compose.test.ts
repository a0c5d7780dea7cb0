import fc from 'fast-check';
import { composeSales, type SalesRow } from './compose-sales';
import { composeVelocity } from './compose-velocity';

const row = (over: Partial<SalesRow>): SalesRow => ({
  category: 'sewing/garment-skirt',
  currency: 'EUR',
  bucket: '2026-11-20',
  lines: 1,
  returned: 0,
  grossMinor: 900,
  refundedMinor: 0,
  ...over,
});

describe('composeSales', () => {
  it('sums by period and currency, and never mixes currencies', () => {
    const rows = [
      row({ lines: 3, grossMinor: 2700, returned: 1 }),
      row({ currency: 'USD', grossMinor: 500, refundedMinor: 200 }),
      row({ bucket: null, lines: 5, grossMinor: 4500 }),
    ];
    expect(composeSales(rows)).toMatchObject({
      sales: { lines: 4, linesBefore: 5 },
      gross: [
        { currency: 'EUR', minor: 2700, minorBefore: 4500 },
        { currency: 'USD', minor: 500, minorBefore: 0 },
      ],
      refunded: [
        { currency: 'EUR', minor: 0 },
        { currency: 'USD', minor: 200 },
      ],
      returns: { hits: 1, of: 4, rate: 0.25 },
      returnsBefore: { hits: 0, of: 5 },
    });
  });

  it('is all nothing for nothing', () => {
    expect(composeSales([])).toEqual({
      sales: { lines: 0, linesBefore: 0 },
      gross: [],
      refunded: [],
      returns: null,
      returnsBefore: null,
    });
  });
});

describe('composeVelocity', () => {
  const asked = {
    period: { from: '2026-11-19', to: '2026-11-25' },
    bucket: 'day',
    today: '2026-11-25',
  } as const;
  const window = { liveSince: '2026-11-01', last7: 14, last28: 20, last90: 20, trend: null };

  it('tells lines a day without those refunded, and no window that is longer than the life', () => {
    const rows = [row({ lines: 15, returned: 1 }), row({ bucket: null, lines: 6 })];
    const [found] = composeVelocity(rows, [{ category: 'sewing/garment-skirt', ...window }], asked);
    expect(found).toMatchObject({ lines: 14, linesBefore: 6, last7: 2, last28: null, last90: null });
    expect(found?.perDay).toEqual([0, 14, 0, 0, 0, 0, 0]);
  });

  it('has every category once, the fastest first, with as many days as the period', () => {
    const rows = fc.array(
      fc.record({
        category: fc.constantFrom('a', 'b', 'c'),
        bucket: fc.constantFrom('2026-11-19', '2026-11-25', null),
        lines: fc.integer({ min: 1, max: 9 }),
      }),
    );
    fc.assert(
      fc.property(rows, (given) => {
        const found = composeVelocity(given.map(row), [{ category: 'd', ...window }], asked);
        expect(found.map(({ category }) => category).toSorted()).toEqual(
          [...new Set([...given.map(({ category }) => category), 'd'])].toSorted(),
        );
        const lines = found.map((one) => one.lines);
        expect(lines).toEqual(lines.toSorted((a, b) => b - a));
        for (const { perDay } of found) expect(perDay).toHaveLength(7);
      }),
    );
  });
});
