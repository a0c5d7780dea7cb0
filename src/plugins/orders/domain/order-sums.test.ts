import fc from 'fast-check';
import { refundFaults, saleFaults } from './order-sums';

const line = fc
  .record({ quantity: fc.integer({ min: 1, max: 50 }), price_minor: fc.integer({ min: 0, max: 100_000 }) })
  .chain((sums) =>
    fc.record({
      quantity: fc.constant(sums.quantity),
      price_minor: fc.constant(sums.price_minor),
      tax_minor: fc.integer({ min: 0, max: sums.quantity * sums.price_minor }),
    }),
  );

const sale = fc.array(line, { minLength: 1, maxLength: 20 }).map((lines) => ({
  lines: lines.map((one, index) => ({ ...one, external_line: `l${index}` })),
  total_minor: lines.reduce((sum, one) => sum + one.quantity * one.price_minor, 0),
  tax_minor: lines.reduce((sum, one) => sum + one.tax_minor, 0),
}));

it('takes every sale that adds up', () => {
  fc.assert(fc.property(sale, (one) => expect(saleFaults(one)).toEqual([])));
});

it('names the total that is off by any amount', () => {
  fc.assert(
    fc.property(
      sale,
      fc.integer({ min: 1, max: 1_000 }),
      fc.constantFrom('total_minor', 'tax_minor'),
      (one, off, field) => {
        const wrong = { ...one, [field]: one[field] + off };
        expect(saleFaults(wrong).map((fault) => fault.field)).toEqual([field]);
      },
    ),
  );
});

it('refuses a line that is told twice, and one that is more tax than price', () => {
  const twice = { quantity: 1, price_minor: 100, tax_minor: 101, external_line: 'a' };
  const faults = saleFaults({ lines: [twice, twice], total_minor: 200, tax_minor: 202 });
  expect(faults.map(({ field }) => field)).toEqual([
    'lines.1.external_line',
    'lines.0.tax_minor',
    'lines.1.tax_minor',
  ]);
});

it('wants the lines of a refund to add up, and lets a whole one name none', () => {
  expect(refundFaults({ amount_minor: 5 })).toEqual([]);
  expect(refundFaults({ amount_minor: 5, lines: [{ external_line: 'a', amount_minor: 5 }] })).toEqual([]);
  expect(refundFaults({ amount_minor: 6, lines: [{ external_line: 'a', amount_minor: 5 }] })).toHaveLength(1);
});
