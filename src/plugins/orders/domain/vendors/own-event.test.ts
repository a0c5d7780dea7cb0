import fc from 'fast-check';
import { eventFaults } from '../event-faults';
import { inboundSchema } from '../../inbound-contract';
import { ownEvent } from './own-event';
import { readShopify } from './shopify';
import {
  shopifyDispute,
  shopifyOrder,
  shopifyRefund,
  shopifyRefundLine,
  wooOrder,
} from './vendor-bodies.suite';
import type { VendorSale, VendorTold } from './vendor-event';
import { readWooCommerce } from './woocommerce';

const ours = (names: readonly string[]) => names.find((name) => name.startsWith('pattern'));
const facts = (told: VendorTold) => (told.kind === 'told' ? told.facts : []);

describe('an order of Shopify', () => {
  it('becomes a sale of the patterns in it, tax in, discounts off', () => {
    const discounted = shopifyOrder({
      line_items: [
        { ...shopifyOrder().line_items[0], discount_allocations: [{ amount: '1.01' }] },
        shopifyOrder().line_items[1],
      ],
    });
    const [sale] = facts(readShopify('orders/paid', discounted));
    expect(ownEvent(sale!, ours)).toEqual({
      type: 'order.placed',
      timestamp: '2026-11-20T10:00:00+01:00',
      data: {
        order: '5001',
        placed_at: '2026-11-20T10:00:00+01:00',
        currency: 'EUR',
        customer: {
          ...{ id: '77', email: 'mara@example.com', name: 'Mara Buyer', locale: 'de-DE', country: 'DE' },
          country_signs: [{ sign: 'billing', country: 'DE' }],
        },
        // 17.99 do not divide by two.
        lines: [
          { external_line: '1', pattern: 'pattern-skirt', quantity: 1, price_minor: 1_799, tax_minor: 303 },
        ],
        total_minor: 1_799,
        tax_minor: 303,
      },
    });
  });

  it('adds the tax where prices are without it', () => {
    const [sale] = facts(readShopify('orders/paid', shopifyOrder({ taxes_included: false })));
    expect(ownEvent(sale!, ours)).toMatchObject({ data: { total_minor: 2_203 } });
  });

  it('for other goods alone is none of ours', () => {
    const [sale] = facts(readShopify('orders/paid', shopifyOrder()));
    expect(ownEvent(sale!, () => undefined)).toBeNull();
  });

  it('without an address cannot be served', () => {
    const told = readShopify('orders/paid', shopifyOrder({ contact_email: null, customer: null }));
    expect(told).toEqual({ kind: 'no-address', order: '5001' });
  });

  it.each([
    ['an amount', { line_items: [{ id: 1, quantity: 1, price: '9,50' }] }, 'line_items.0.price'],
    ['a currency', { currency: 'euro' }, 'currency'],
    ['lines', { line_items: [] }, 'line_items'],
  ])('that lacks %s is malformed, and the field is named', (_, over, field) => {
    expect(readShopify('orders/paid', shopifyOrder(over))).toMatchObject({
      kind: 'malformed',
      issues: [{ path: [field] }],
    });
  });

  it('of another topic does not concern us', () => {
    expect(readShopify('products/update', {})).toEqual({ kind: 'other', what: 'products/update' });
  });

  it('cancelled before anybody paid is none', () => {
    const body = shopifyOrder({ cancelled_at: '2026-11-21T10:00:00Z', financial_status: 'voided' });
    expect(readShopify('orders/cancelled', body).kind).toBe('other');
  });

  it('cancelled after it was paid ends the contract; the money is told apart', () => {
    const over = {
      cancelled_at: '2026-11-21T10:00:00Z',
      financial_status: 'refunded',
      cancel_reason: 'customer',
    };
    const told = facts(readShopify('orders/cancelled', shopifyOrder(over)));
    expect(told.map((fact) => ownEvent(fact, ours))).toEqual([
      expect.objectContaining({ type: 'order.placed' }),
      {
        type: 'order.withdrawn',
        timestamp: '2026-11-21T10:00:00Z',
        data: {
          ...{ order: '5001', withdrawal: 'cancelled-5001', withdrawn_at: '2026-11-21T10:00:00Z' },
          reason: 'customer',
        },
      },
    ]);
  });
});

describe('a dispute of Shopify Payments', () => {
  const events = (over?: object) =>
    facts(readShopify('disputes/update', shopifyDispute(over))).map((fact) => ownEvent(fact, ours));

  it('begins, and says the same when it is told again', () => {
    const [begun] = events();
    expect(begun).toMatchObject({
      type: 'order.disputed',
      data: { order: '5001', dispute: '77', amount_minor: 1_900, reason: 'fraudulent' },
    });
    expect(events({ status: 'won', finalized_on: '2026-12-01' })).toEqual([
      begun,
      {
        type: 'order.dispute-closed',
        timestamp: '2026-12-01T00:00:00.000Z',
        data: { order: '5001', dispute: '77', closed_at: '2026-12-01T00:00:00.000Z', outcome: 'won' },
      },
    ]);
    for (const event of events({ status: 'lost' })) expect(inboundSchema.safeParse(event).success).toBe(true);
  });

  it.each([
    ['lost', 'lost'],
    ['accepted', 'lost'],
    ['charge_refunded', 'lost'],
  ])('that is %s is %s', (status, outcome) => {
    expect(events({ status })[1]).toMatchObject({ data: { outcome } });
  });

  it('that is an inquiry, or has no order, concerns no right', () => {
    expect(readShopify('disputes/create', shopifyDispute({ type: 'inquiry' })).kind).toBe('other');
    expect(readShopify('disputes/create', shopifyDispute({ order_id: null })).kind).toBe('other');
  });
});

describe('a refund of Shopify', () => {
  it('names the lines, and only ours', () => {
    const body = shopifyRefund({
      refund_line_items: [
        shopifyRefundLine(1, 'pattern-skirt', '9.50'),
        shopifyRefundLine(2, 'fabric-linen', '20.00'),
      ],
      transactions: [{ kind: 'refund', amount: '29.50', currency: 'EUR' }],
    });
    expect(ownEvent(facts(readShopify('refunds/create', body))[0]!, ours)).toMatchObject({
      data: { refund: '9', amount_minor: 950, lines: [{ external_line: '1', amount_minor: 950 }] },
    });
  });

  it.each([
    ['holds its tax', '9.50', '1.52', '9.50', 950],
    ['comes with its tax beside it', '7.98', '1.52', '9.50', 950],
  ])('whose subtotal %s', (_, subtotal, tax, paid, minor) => {
    const body = shopifyRefund({
      refund_line_items: [shopifyRefundLine(1, 'pattern-skirt', subtotal, tax)],
      transactions: [{ kind: 'refund', amount: paid, currency: 'EUR' }],
    });
    expect(ownEvent(facts(readShopify('refunds/create', body))[0]!, ours)).toMatchObject({
      data: { amount_minor: minor },
    });
  });

  it('that names no line is a part, and one of other goods none', () => {
    expect(ownEvent(facts(readShopify('refunds/create', shopifyRefund({})))[0]!, ours)).toMatchObject({
      data: { amount_minor: 950, partial: true },
    });
    const other = shopifyRefund({ refund_line_items: [shopifyRefundLine(2, 'fabric-linen', '9.50')] });
    expect(ownEvent(facts(readShopify('refunds/create', other))[0]!, ours)).toBeNull();
  });
});

describe('an order of WooCommerce', () => {
  const own = (over: object) =>
    facts(readWooCommerce('order.updated', wooOrder(over))).map((fact) => ownEvent(fact, ours));

  it('becomes a sale once it is paid', () => {
    expect(readWooCommerce('order.created', wooOrder({ status: 'pending' })).kind).toBe('other');
    expect(own({})).toEqual([
      expect.objectContaining({
        type: 'order.placed',
        data: expect.objectContaining({
          placed_at: '2026-11-20T09:00:00.000Z',
          total_minor: 2_850,
          customer: {
            ...{ email: 'mara@example.com', name: 'Mara', country: 'AT' },
            country_signs: [{ sign: 'billing', country: 'AT' }],
          },
        }) as unknown,
      }),
    ]);
  });

  it('that was paid and cancelled ends the contract; one that nobody paid is none', () => {
    const paidAt = { status: 'cancelled', date_paid_gmt: '2026-11-20T09:01:00' };
    expect(own(paidAt)).toEqual([
      expect.objectContaining({ type: 'order.placed' }),
      expect.objectContaining({
        type: 'order.withdrawn',
        data: expect.objectContaining({ withdrawal: 'cancelled-727' }) as unknown,
      }),
    ]);
    expect(
      readWooCommerce('order.updated', wooOrder({ status: 'cancelled', date_paid_gmt: null })).kind,
    ).toBe('other');
  });

  it('takes a part for the line that costs just as much', () => {
    const [, refund] = own({ refunds: [{ id: 1, reason: 'wrong size', total: '-9.50' }] });
    expect(refund).toMatchObject({ data: { lines: [{ external_line: '315', amount_minor: 950 }] } });
  });

  it('takes no right back for a part that fits no line', () => {
    const [, refund] = own({ refunds: [{ id: 1, reason: '', total: '-3.00' }] });
    expect(refund).toMatchObject({ data: { amount_minor: 300, partial: true } });
  });

  it('is refunded as a whole once all went back, or it says so', () => {
    const all = own({
      refunds: [
        { id: 1, total: '-9.50' },
        { id: 2, total: '-19.00' },
      ],
    });
    expect(all.at(-1)).toMatchObject({ data: { refund: 'whole-727', amount_minor: 0 } });
    expect(own({ status: 'refunded' }).at(-1)).toMatchObject({ data: { amount_minor: 2_850 } });
  });
});

const anyLine = fc.record({
  names: fc.constantFrom(['pattern-a'], ['pattern-b'], ['fabric']),
  quantity: fc.integer({ min: 1, max: 9 }),
  totalMinor: fc.integer({ min: 0, max: 100_000 }),
  share: fc.integer({ min: 0, max: 100 }),
});

it('is always an event whose fields fit and whose money adds up', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1, maxLength: 8 }), fc.boolean(), (some, isSale) => {
      const lines = some.map(({ share, ...line }, index) => ({
        ...line,
        line: String(index),
        taxMinor: Math.floor((line.totalMinor * share) / 100),
      }));
      const at = '2026-11-20T09:00:00Z';
      const sale: VendorSale = {
        kind: 'sale',
        order: '1',
        placedAt: at,
        currency: 'EUR',
        customer: { email: 'mara@example.com' },
        lines,
      };
      const fact = isSale
        ? sale
        : ({
            kind: 'refund',
            order: '1',
            refund: '2',
            refundedAt: at,
            currency: 'EUR',
            scope: 'lines',
            amountMinor: 0,
            lines,
            reason: 'with\na break',
          } as const);
      const event = ownEvent(fact, ours);
      if (event === null) {
        expect(lines.every(({ names }) => names[0] === 'fabric')).toBe(true);
        return;
      }
      const parsed = inboundSchema.parse(event);
      expect(eventFaults(parsed)).toEqual([]);
    }),
  );
});
