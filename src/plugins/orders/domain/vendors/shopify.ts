import { z } from 'zod';
import { Amounts } from './amounts';
import { cancellation } from './cancellation';
import { customerOf } from './customer-of';
import { readDispute } from './shopify-dispute';
import type { VendorLine, VendorTold } from './vendor-event';

/** Shopify's numbers are longer than JSON's are exact in other languages; ours are read as they are written. */
const id = z.union([z.int(), z.string().min(1).max(100)]);
const amount = z.union([z.string().max(40), z.number()]);
const currency = z.string().regex(/^[A-Z]{3}$/);
const at = z.iso.datetime({ offset: true });

const product = z.object({
  id,
  sku: z.string().max(200).nullish(),
  product_id: id.nullish(),
  variant_id: id.nullish(),
});

const order = z.object({
  id,
  currency,
  created_at: at,
  processed_at: at.nullish(),
  taxes_included: z.boolean().default(false),
  email: z.string().nullish(),
  contact_email: z.string().nullish(),
  customer_locale: z.string().nullish(),
  customer: z
    .object({
      id: id.nullish(),
      email: z.string().nullish(),
      first_name: z.string().nullish(),
      last_name: z.string().nullish(),
    })
    .nullish(),
  billing_address: z.object({ country_code: z.string().nullish() }).nullish(),
  line_items: z
    .array(
      product.extend({
        quantity: z.int().min(1),
        price: amount,
        discount_allocations: z.array(z.object({ amount })).default([]),
        tax_lines: z.array(z.object({ price: amount })).default([]),
      }),
    )
    .min(1)
    .max(200),
});

const refund = z.object({
  id,
  order_id: id,
  created_at: at,
  note: z.string().nullish(),
  transactions: z
    .array(z.object({ amount, currency: currency.nullish(), kind: z.string(), status: z.string().nullish() }))
    .default([]),
  refund_line_items: z
    .array(
      z.object({
        line_item_id: id,
        quantity: z.int().min(0),
        subtotal: amount,
        total_tax: amount.nullish(),
        line_item: product.optional(),
      }),
    )
    .max(200)
    .default([]),
});

const cancelledOrder = order.extend({
  cancelled_at: at,
  financial_status: z.string().nullish(),
  cancel_reason: z.string().max(200).nullish(),
});
const wasPaid = new Set(['paid', 'partially_refunded', 'refunded']);

/** What a webhook of Shopify's Admin API tells, by its topic: orders, refunds, and disputes of Shopify Payments. */
export function readShopify(topic: string, body: unknown): VendorTold {
  switch (topic) {
    case 'orders/paid':
      return readOrder(body);
    case 'refunds/create':
      return readRefund(body);
    case 'orders/cancelled':
      return readCancelled(body);
    case 'disputes/create':
    case 'disputes/update':
      return readDispute(body);
    default:
      return { kind: 'other', what: topic };
  }
}

function readOrder(body: unknown): VendorTold {
  const parsed = order.safeParse(body);
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues };
  const told = parsed.data;
  const amounts = new Amounts(told.currency);
  const lines = told.line_items.map((item, index): VendorLine => {
    const field = `line_items.${String(index)}`;
    const off = sum(
      item.discount_allocations.map((one) => amounts.read(`${field}.discount_allocations`, one.amount)),
    );
    const taxMinor = sum(item.tax_lines.map((one) => amounts.read(`${field}.tax_lines`, one.price)));
    const goods = amounts.read(`${field}.price`, item.price) * item.quantity - off;
    return {
      line: String(item.id),
      names: namesOf(item),
      quantity: item.quantity,
      totalMinor: told.taxes_included ? goods : goods + taxMinor,
      taxMinor,
    };
  });
  if (amounts.issues.length > 0) return { kind: 'malformed', issues: amounts.issues };
  const customer = customerOf({
    id: told.customer?.id,
    email: told.contact_email ?? told.email ?? told.customer?.email,
    names: [told.customer?.first_name, told.customer?.last_name],
    locale: told.customer_locale,
    country: told.billing_address?.country_code,
  });
  if (customer === undefined) return { kind: 'no-address', order: String(told.id) };
  const placedAt = told.processed_at ?? told.created_at;
  const { currency: money } = told;
  return {
    kind: 'told',
    facts: [{ kind: 'sale', order: String(told.id), placedAt, currency: money, customer, lines }],
  };
}

function readRefund(body: unknown): VendorTold {
  const parsed = refund.safeParse(body);
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues };
  const { id: refundId, order_id: orderId, created_at: refundedAt, note, ...told } = parsed.data;
  const paid = told.transactions.filter(({ kind, status }) => kind === 'refund' && status !== 'failure');
  const money = paid.find((one) => one.currency)?.currency ?? null;
  const amounts = new Amounts(money ?? 'EUR');
  const paidMinor = sum(paid.map((one) => amounts.read('transactions.amount', one.amount)));
  const items = told.refund_line_items.map((item) => ({
    line: String(item.line_item_id),
    names: item.line_item === undefined ? [] : namesOf(item.line_item),
    net: amounts.read('refund_line_items.subtotal', item.subtotal),
    tax: amounts.read('refund_line_items.total_tax', item.total_tax),
  }));
  if (amounts.issues.length > 0) return { kind: 'malformed', issues: amounts.issues };
  // Where prices hold their tax the subtotal does too; the money that went back tells which it is.
  const isTaxIn = sum(items.map(({ net }) => net)) === paidMinor;
  const lines = byLine(
    items.map(({ line, names, net, tax }) => ({ line, names, totalMinor: isTaxIn ? net : net + tax })),
  );
  const about = {
    kind: 'refund' as const,
    order: String(orderId),
    refund: String(refundId),
    refundedAt,
    currency: money,
    reason: note ?? '',
  };
  if (lines.length > 0)
    return { kind: 'told', facts: [{ ...about, scope: 'lines', amountMinor: paidMinor, lines }] };
  if (paidMinor === 0) return { kind: 'other', what: 'a refund of nothing' };
  return { kind: 'told', facts: [{ ...about, scope: 'part', amountMinor: paidMinor, lines: [] }] };
}

/** Carries the whole order, so that a cancellation that comes before the payment's news is understood too. */
function readCancelled(body: unknown): VendorTold {
  const parsed = cancelledOrder.safeParse(body);
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues };
  const { financial_status: status, cancelled_at: at, cancel_reason: reason, id: orderId } = parsed.data;
  if (!wasPaid.has(status ?? '')) return { kind: 'other', what: 'a cancelled order that nobody paid' };
  const sale = readOrder(body);
  if (sale.kind !== 'told') return sale;
  const cancelled = cancellation(String(orderId), at, reason ?? 'cancelled');
  return { kind: 'told', facts: [...sale.facts, cancelled] };
}

function namesOf({ sku, product_id: productId, variant_id: variantId }: z.infer<typeof product>): string[] {
  return [sku, variantId, productId]
    .filter((name) => name !== null && name !== undefined && name !== '')
    .map(String);
}

/** A refund may name a line twice: once restocked, once not. */
function byLine<Line extends { line: string; totalMinor: number }>(lines: readonly Line[]): Line[] {
  return [...Map.groupBy(lines, ({ line }) => line).values()].map((same) => ({
    ...same[0]!,
    totalMinor: sum(same.map(({ totalMinor }) => totalMinor)),
  }));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, one) => total + one, 0);
}
