import fc from 'fast-check';
import { eventFaults } from '../event-faults';
import { inboundSchema } from '../../inbound-contract';
import { pastOrder } from './past-order';
import { readPastRow, type PastRow } from './past-row';

const columns = {
  order: '1',
  placed_at: '2024-03-01',
  currency: 'eur',
  email: 'a@example.com',
  pattern: 'skirt',
  price: '9.50',
};

it('reads what is there and fills in what may be left out', () => {
  expect(readPastRow({ ...columns, quantity: ' ', extra: 'x' })).toEqual({
    kind: 'read',
    row: {
      order: '1',
      placedAt: '2024-03-01T12:00:00.000Z',
      currency: 'EUR',
      email: 'a@example.com',
      name: '',
      country: '',
      locale: '',
      pattern: 'skirt',
      quantity: 1,
      priceMinor: 950,
      taxMinor: 0,
    },
  });
});

it.each([
  ['price', '9,50', 950],
  ['price', '9', 900],
])('reads a %s of %s', (field, written, minor) => {
  expect(readPastRow({ ...columns, [field]: written })).toMatchObject({ row: { priceMinor: minor } });
});

it.each([
  ['price', '1.000,00'],
  ['price', '-9.50'],
  ['price', ''],
  ['tax', 'x'],
  ['quantity', '0'],
  ['quantity', '1.5'],
  ['placed_at', '01.03.2024'],
  ['placed_at', '2024-02-30'],
  ['placed_at', '2999-01-01'],
  ['placed_at', '2024-03-01T10:00:00'],
  ['currency', '€'],
  ['order', ' '],
])('refuses a %s of "%s" by its name', (field, written) => {
  const read = readPastRow({ ...columns, [field]: written });
  expect(read).toMatchObject({ kind: 'faulty', faults: [expect.stringContaining(field) as string] });
});

it('makes an order whose fields fit and whose money adds up of any rows that agree', () => {
  const line = fc.record({
    quantity: fc.integer({ min: 1, max: 99 }),
    priceMinor: fc.integer({ min: 0, max: 1_000_000 }),
    pattern: fc.constantFrom('skirt', 'hood'),
  });
  const { row } = readPastRow(columns) as { row: PastRow };
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
      const order = pastOrder(lines.map((one) => ({ ...row, ...one })));
      expect(order.kind).toBe('read');
      if (order.kind !== 'read') return;
      const event = inboundSchema.parse({
        type: 'order.placed',
        timestamp: order.sale.placed_at,
        data: order.sale,
      });
      expect(eventFaults(event)).toEqual([]);
    }),
  );
});
