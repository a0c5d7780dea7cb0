import fc from 'fast-check';
import { creditedLines } from './credited-lines';
import { invoiceContent, type BilledLine, type InvoiceFacts } from './invoice-content';

const facts: Omit<InvoiceFacts, 'lines'> = {
  kind: 'invoice',
  number: '2026-000001',
  locale: 'de',
  country: 'DE',
  issuedOn: '2026-11-25',
  placedOn: '2026-11-24',
  seller: { name: 'Shop', address: ['Street 1'], vatId: '', taxNumber: '', contact: '', clause: '' },
  buyer: { name: 'Mara', email: 'mara@example.com' },
  order: '1001',
  currency: 'EUR',
  refersTo: null,
};

const lines: fc.Arbitrary<BilledLine[]> = fc
  .array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 9 }),
      priceMinor: fc.integer({ min: 0, max: 100_000 }),
      percent: fc.constantFrom(0, 7, 19, 20, 25.5),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((made) =>
    made.map(({ quantity, priceMinor, percent }, index) => {
      const grossMinor = quantity * priceMinor;
      return {
        line: `l${String(index)}`,
        title: `Pattern ${String(index)}`,
        licence: 'personal',
        quantity,
        grossMinor,
        taxMinor: Math.round((grossMinor * percent) / (100 + percent)),
      };
    }),
  );

const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);

it('adds up to the coin: lines to rates, rates to totals, net and tax to gross', () => {
  fc.assert(
    fc.property(lines, (billed) => {
      const bill = invoiceContent({ ...facts, lines: billed });
      expect(bill.grossMinor).toBe(sum(billed.map(({ grossMinor }) => grossMinor)));
      expect(bill.taxMinor).toBe(sum(billed.map(({ taxMinor }) => taxMinor)));
      expect(bill.netMinor + bill.taxMinor).toBe(bill.grossMinor);
      for (const field of ['netMinor', 'taxMinor', 'grossMinor'] as const)
        expect(sum(bill.rates.map((rate) => rate[field]))).toBe(bill[field]);
      for (const rate of bill.rates) expect(rate.netMinor + rate.taxMinor).toBe(rate.grossMinor);
    }),
  );
});

it('credits exactly what went back, and all of the tax once all went back, in whatever steps', () => {
  const steps = fc.array(fc.tuple(fc.nat(7), fc.integer({ min: 0, max: 100 }), fc.boolean()), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(lines, steps, (billed, taken) => {
      const left = new Map(billed.map(({ line, grossMinor }) => [line, grossMinor]));
      let unnamed = 0;
      const parts = taken.map(([at, share, isNamed], index) => {
        const { line } = billed[at % billed.length]!;
        const all = sum([...left.values()]) - unnamed;
        const most = isNamed ? Math.min(left.get(line)!, unnamed > 0 ? 0 : Infinity) : all;
        const amountMinor = Math.floor((most * share) / 100);
        if (isNamed) left.set(line, left.get(line)! - amountMinor);
        else unnamed += amountMinor;
        return { refund: `r${String(index)}`, line: isNamed ? line : null, amountMinor };
      });
      const rest = sum([...left.values()]) - unnamed;
      const all = [...parts, { refund: 'rest', line: null, amountMinor: rest }];
      const notes = all.map(({ refund, amountMinor }) => {
        const credited = creditedLines(billed, all, refund);
        expect(sum(credited.map(({ grossMinor }) => grossMinor))).toBe(amountMinor);
        for (const line of credited) expect(line.taxMinor).toBeGreaterThanOrEqual(0);
        return sum(credited.map(({ taxMinor }) => taxMinor));
      });
      expect(sum(notes)).toBe(sum(billed.map(({ taxMinor }) => taxMinor)));
    }),
    { numRuns: 500 },
  );
});
