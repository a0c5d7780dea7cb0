import { z } from 'zod';
import { Amounts } from './amounts';
import { cancellation } from './cancellation';
import { customerOf } from './customer-of';
import type { VendorLine, VendorRefund, VendorTold } from './vendor-event';

const amount = z.union([z.string().max(40), z.number()]);

const order = z.object({
  id: z.int(),
  status: z.string(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** In UTC and without saying so. */
  date_created_gmt: z.string().max(40),
  date_modified_gmt: z.string().max(40).nullish(),
  date_paid_gmt: z.string().max(40).nullish(),
  total: amount,
  customer_id: z.int().nullish(),
  billing: z.object({
    email: z.string().nullish(),
    first_name: z.string().nullish(),
    last_name: z.string().nullish(),
    country: z.string().nullish(),
  }),
  line_items: z
    .array(
      z.object({
        id: z.int(),
        sku: z.string().max(200).nullish(),
        product_id: z.int().nullish(),
        variation_id: z.int().nullish(),
        quantity: z.int().min(1),
        total: amount,
        total_tax: amount,
      }),
    )
    .max(200),
  refunds: z
    .array(z.object({ id: z.int(), reason: z.string().nullish(), total: amount }))
    .max(200)
    .default([]),
});
type Order = z.infer<typeof order>;

const paid = new Set(['processing', 'completed', 'refunded']);

/** Paid for, whatever has become of it since: a cancelled order may have been, and says when. */
function isPaid({ status, date_paid_gmt: paidAt }: Order): boolean {
  return paid.has(status) || (status === 'cancelled' && typeof paidAt === 'string' && paidAt !== '');
}

/**
 * What a webhook of WooCommerce tells: `order.created` and `order.updated` both carry the whole order, so each is read
 * as its sale and all of its refunds; what is known already changes nothing.
 */
export function readWooCommerce(topic: string, body: unknown): VendorTold {
  if (topic !== 'order.created' && topic !== 'order.updated') return { kind: 'other', what: topic };
  const parsed = order.safeParse(body);
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues };
  const told = parsed.data;
  if (!isPaid(told)) return { kind: 'other', what: `an order that is ${told.status}` };
  if (told.line_items.length === 0) return { kind: 'other', what: 'an order without lines' };
  const placedAt = utc(told.date_created_gmt);
  if (placedAt === undefined)
    return { kind: 'malformed', issues: [{ path: ['date_created_gmt'], message: 'is no time' }] };
  const amounts = new Amounts(told.currency);
  const lines = told.line_items.map((item, index): VendorLine => {
    const field = `line_items.${String(index)}`;
    const taxMinor = amounts.read(`${field}.total_tax`, item.total_tax);
    return {
      line: String(item.id),
      names: [item.sku, item.variation_id, item.product_id].filter((name) => !!name).map(String),
      quantity: item.quantity,
      totalMinor: amounts.read(`${field}.total`, item.total) + taxMinor,
      taxMinor,
    };
  });
  const refunds = refundsOf(told, lines, amounts);
  if (amounts.issues.length > 0) return { kind: 'malformed', issues: amounts.issues };
  const { billing } = told;
  const customer = customerOf({
    id: told.customer_id,
    email: billing.email,
    names: [billing.first_name, billing.last_name],
    locale: undefined,
    country: billing.country,
  });
  if (customer === undefined) return { kind: 'no-address', order: String(told.id) };
  const { currency } = told;
  return {
    kind: 'told',
    facts: [
      { kind: 'sale', order: String(told.id), placedAt, currency, customer, lines },
      ...refunds,
      ...(told.status === 'cancelled' ? [cancellation(String(told.id), changedAt(told), 'cancelled')] : []),
    ],
  };
}

/**
 * The webhook names no lines of a refund. All of it went back once the sum says so; a part is taken for the line that
 * costs just as much, where one alone does.
 */
function refundsOf(told: Order, lines: readonly VendorLine[], amounts: Amounts): VendorRefund[] {
  const back = told.refunds.map(({ id, reason, total }, index) => ({
    id,
    reason: reason ?? '',
    amountMinor: Math.abs(amounts.read(`refunds.${String(index)}.total`, total)),
  }));
  const order = String(told.id);
  const refundedAt = changedAt(told);
  const about = { kind: 'refund' as const, order, refundedAt, currency: told.currency };
  const all = back.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const left = Math.max(0, amounts.read('total', told.total) - all);
  const isWhole = told.status === 'refunded' || (back.length > 0 && left === 0);
  const parts = back.map(({ id, reason, amountMinor }): VendorRefund => {
    const alike = lines.filter(({ totalMinor }) => totalMinor === amountMinor);
    const one = alike.length === 1 ? alike : [];
    return {
      ...about,
      refund: String(id),
      reason,
      amountMinor,
      scope: one.length === 1 ? 'lines' : 'part',
      lines: one,
    };
  });
  if (!isWhole) return parts;
  // Parts were told as they came and stand; this takes back what is left.
  return [
    ...parts,
    { ...about, refund: `whole-${order}`, reason: '', amountMinor: left, scope: 'order', lines: [] },
  ];
}

function changedAt(told: Order): string {
  return utc(told.date_modified_gmt ?? told.date_created_gmt) ?? new Date(0).toISOString();
}

function utc(written: string): string | undefined {
  const time = new Date(/(?:z|[+-]\d\d:?\d\d)$/i.test(written) ? written : `${written}Z`);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
