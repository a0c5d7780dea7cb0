import { readEtsyReceipt } from './etsy';
import { moneyMinor } from './etsy-money';

const euro = (amount: number) => ({ amount, divisor: 100, currency_code: 'EUR' });
const receipt = (over: object = {}) => ({
  receipt_id: 31,
  status: 'Paid',
  is_paid: true,
  buyer_user_id: 77,
  buyer_email: null,
  name: 'Mara',
  country_iso: 'DE',
  created_timestamp: 1_790_000_000,
  updated_timestamp: 1_790_000_000,
  grandtotal: euro(1_500),
  total_tax_cost: euro(0),
  total_vat_cost: euro(239),
  transactions: [
    { transaction_id: 1, listing_id: 5, sku: 'skirt', quantity: 1, price: euro(600) },
    { transaction_id: 2, listing_id: 6, sku: '', quantity: 1, price: euro(900) },
  ],
  refunds: [],
  ...over,
});

function sale(body: object) {
  const told = readEtsyReceipt(body);
  if (told.kind !== 'told' || told.facts[0]?.kind !== 'sale') throw new Error(JSON.stringify(told));
  return told.facts[0];
}

it('reads a sale, its buyer by number', () => {
  expect(sale(receipt())).toMatchObject({
    order: '31',
    currency: 'EUR',
    customer: { id: '77', name: 'Mara', country: 'DE' },
    lines: [
      { line: '1', names: ['skirt', '5'], totalMinor: 600, taxMinor: 96 },
      { line: '2', names: ['6'], totalMinor: 900, taxMinor: 143 },
    ],
  });
  expect(sale(receipt({ buyer_email: 'Mara@Example.com' })).customer.email).toBe('mara@example.com');
});

it('divides coupon and sales tax among the lines, to the cent', () => {
  const { lines } = sale(
    receipt({ discount_amt: euro(100), total_tax_cost: euro(77), total_vat_cost: null }),
  );
  expect(lines.map(({ totalMinor }) => totalMinor)).toEqual([600 - 40 + 31, 900 - 60 + 46]);
  expect(lines.map(({ taxMinor }) => taxMinor)).toEqual([31, 46]);
});

it('reads refunds under a name that stays', () => {
  const refunds = [
    { amount: euro(600), created_timestamp: 1_790_000_100, reason: null, status: null },
    { amount: euro(100), created_timestamp: 1_790_000_200, reason: null, status: null },
    { amount: euro(100), created_timestamp: 1_790_000_200, reason: null, status: null },
    { amount: euro(900), created_timestamp: 1_790_000_300, reason: null, status: 'failed' },
  ];
  const told = readEtsyReceipt(receipt({ refunds }));
  const facts = told.kind === 'told' ? told.facts.slice(1) : [];
  expect(facts.map((fact) => fact.kind === 'refund' && [fact.refund, fact.scope])).toEqual([
    ['1790000100-600', 'lines'],
    ['1790000200-100', 'part'],
    ['1790000200-100-2', 'part'],
  ]);
});

it.each([
  ['not paid', { status: 'open', is_paid: false }, 'other'],
  ['in two currencies', { total_tax_cost: { amount: 1, divisor: 100, currency_code: 'USD' } }, 'malformed'],
  [
    'finer than a cent',
    { grandtotal: { amount: 15_001, divisor: 1_000, currency_code: 'EUR' } },
    'malformed',
  ],
  ['without a number', { receipt_id: undefined }, 'malformed'],
])('does not take a receipt that is %s for a sale', (_what, over, kind) => {
  expect(readEtsyReceipt(receipt(over)).kind).toBe(kind);
});

it.each([
  [{ amount: 950, divisor: 100, currency_code: 'EUR' }, 950],
  [{ amount: 950, divisor: 1, currency_code: 'JPY' }, 950],
  [{ amount: 95_000, divisor: 100, currency_code: 'JPY' }, 950],
  [{ amount: -5, divisor: 100, currency_code: 'EUR' }, -5],
  [{ amount: 5, divisor: 3, currency_code: 'EUR' }, undefined],
])('reads %j as minor units', (money, minor) => {
  expect(moneyMinor(money)).toBe(minor);
});
