import fc from 'fast-check';
import { daysOfQuarter } from './quarter';
import { TaxTable, type TaxedAmount } from './tax-table';

it.each([
  ['2026-Q1', '2026-01-01', '2026-04-01'],
  ['2026-Q4', '2026-10-01', '2027-01-01'],
])('%s is from %s until %s', (quarter, from, until) => {
  expect(daysOfQuarter(quarter)).toEqual({ from, until });
});

const line = fc
  .record({
    grossMinor: fc.integer({ min: 1, max: 100_000 }),
    percent: fc.constantFrom(0, 7, 19, 20),
    country: fc.constantFrom('DE', 'AT', null),
    currency: fc.constantFrom('EUR', 'USD'),
    soldIn: fc.constantFrom('2026-Q3', '2026-Q4'),
    isProven: fc.boolean(),
    isBack: fc.boolean(),
  })
  .map(({ grossMinor, percent, isBack, ...rest }): TaxedAmount => {
    const taxMinor = Math.round((grossMinor * percent) / (100 + percent));
    const sign = isBack ? -1 : 1;
    return {
      ...rest,
      grossMinor: sign * grossMinor,
      taxMinor: sign * taxMinor,
      line: { grossMinor, taxMinor, pieces: 1 },
    };
  });

it('adds up to what was sold and what went back, in each currency', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (amounts) => {
      const table = new TaxTable();
      for (const amount of amounts) table.add(amount);
      for (const currency of ['EUR', 'USD']) {
        const of = (list: readonly { currency: string; grossMinor: number; taxMinor: number }[]) => {
          const same = list.filter((one) => one.currency === currency);
          const sum = (field: 'grossMinor' | 'taxMinor') =>
            same.reduce((total, one) => total + one[field], 0);
          return [sum('grossMinor'), sum('taxMinor')];
        };
        expect(of(table.rows())).toEqual(of(amounts));
      }
      for (const row of table.rows()) expect(row.netMinor + row.taxMinor).toBe(row.grossMinor);
    }),
  );
});
