import { z } from 'zod';
import { cancellation } from './cancellation';
import { customerOf } from './customer-of';
import { moneyMinor } from './etsy-money';
import { shareOut } from '../share-out';
import { unnamedRefunds } from './unnamed-refunds';
import type { VendorFact, VendorLine, VendorRefund, VendorTold } from './vendor-event';

const seconds = z.int().min(0).max(32_503_680_000);
const money = z.object({
  amount: z.int(),
  divisor: z.int().positive(),
  currency_code: z.string().regex(/^[A-Z]{3}$/),
});

/** What is read of a `ShopReceipt` of Etsy's Open API v3; the rest of it is none of our business. */
const receipt = z.object({
  receipt_id: z.int().positive(),
  status: z
    .string()
    .max(60)
    .transform((status) => status.toLowerCase()),
  is_paid: z.boolean(),
  buyer_user_id: z.int().positive(),
  buyer_email: z.string().nullish(),
  name: z.string().nullish(),
  country_iso: z.string().nullish(),
  created_timestamp: seconds,
  updated_timestamp: seconds,
  grandtotal: money,
  total_tax_cost: money.nullish(),
  total_vat_cost: money.nullish(),
  discount_amt: money.nullish(),
  transactions: z
    .array(
      z.object({
        transaction_id: z.int().positive(),
        listing_id: z.int().nullish(),
        product_id: z.int().nullish(),
        sku: z.string().max(200).nullish(),
        quantity: z.int().min(0),
        price: money,
      }),
    )
    .max(200),
  refunds: z
    .array(
      z.object({
        amount: money,
        created_timestamp: seconds,
        reason: z.string().nullish(),
        status: z.string().nullish(),
      }),
    )
    .max(200)
    .nullish(),
});
type Receipt = z.infer<typeof receipt>;

const paid = new Set(['paid', 'completed', 'fully refunded', 'partially refunded']);

/**
 * A receipt of Etsy as its sale and all of its refunds; read again it says the same. `price` is that of one piece
 * before the coupon, `grandtotal` what was paid; value-added tax lies in the prices, sales tax comes on top.
 */
export function readEtsyReceipt(body: unknown): VendorTold {
  const parsed = receipt.safeParse(body);
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues };
  const told = parsed.data;
  const isPaid = told.is_paid || paid.has(told.status);
  const isCancelled = told.status === 'canceled';
  if (!isPaid && !isCancelled) return { kind: 'other', what: `a receipt that is ${told.status}` };
  const { currency_code: currency } = told.grandtotal;
  const inOneCurrency = moniesOf(told).every(({ currency_code }) => currency_code === currency);
  const amounts = moniesOf(told).map(moneyMinor);
  if (!inOneCurrency || amounts.includes(undefined))
    return {
      kind: 'malformed',
      issues: [{ path: ['grandtotal'], message: 'is no amount, or of several currencies' }],
    };
  const lines = linesOf(told);
  const after: VendorFact[] = [
    ...refundsOf(told, lines),
    ...(isCancelled ? [cancellation(String(told.receipt_id), at(told.updated_timestamp), 'cancelled')] : []),
  ];
  if (!isPaid) return { kind: 'told', facts: after };
  if (lines.length === 0) return { kind: 'other', what: 'a receipt without transactions' };
  const customer = customerOf({
    id: told.buyer_user_id,
    email: told.buyer_email,
    names: [told.name],
    locale: undefined,
    country: told.country_iso,
    isAddressKept: true,
  });
  const order = String(told.receipt_id);
  if (customer === undefined) return { kind: 'no-address', order };
  const placedAt = at(told.created_timestamp);
  return { kind: 'told', facts: [{ kind: 'sale', order, placedAt, currency, customer, lines }, ...after] };
}

function linesOf(told: Receipt): VendorLine[] {
  const bought = told.transactions.filter(({ quantity }) => quantity > 0);
  const listed = bought.map(({ price, quantity }) => minor(price) * quantity);
  const discounts = shareOut(minor(told.discount_amt), listed);
  const salesTax = shareOut(minor(told.total_tax_cost), listed);
  const valueAddedTax = shareOut(minor(told.total_vat_cost), listed);
  return bought.map(({ transaction_id, sku, product_id, listing_id, quantity }, index): VendorLine => {
    const net = Math.max(0, listed[index]! - discounts[index]!);
    const totalMinor = net + salesTax[index]!;
    return {
      line: String(transaction_id),
      names: [sku, listing_id, product_id].filter((name) => !!name).map(String),
      quantity,
      totalMinor,
      taxMinor: Math.min(totalMinor, salesTax[index]! + valueAddedTax[index]!),
    };
  });
}

/** Etsy gives refunds no number: time and amount stand for it, and a count where two are alike. */
function refundsOf(told: Receipt, lines: readonly VendorLine[]): VendorRefund[] {
  const seen = new Map<string, number>();
  const back = (told.refunds ?? [])
    .filter(({ status }) => !/fail|cancel|declin|reject/i.test(status ?? ''))
    .map(({ amount, created_timestamp, reason }) => {
      const name = `${String(created_timestamp)}-${String(amount.amount)}`;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return {
        refund: count === 1 ? name : `${name}-${String(count)}`,
        reason: (reason ?? '').slice(0, 200),
        amountMinor: Math.abs(minor(amount)),
        refundedAt: at(created_timestamp),
      };
    });
  return unnamedRefunds({
    order: String(told.receipt_id),
    currency: told.grandtotal.currency_code,
    paidMinor: minor(told.grandtotal),
    isWhole: told.status === 'fully refunded',
    changedAt: at(told.updated_timestamp),
    lines,
    back,
  });
}

function moniesOf(told: Receipt): z.infer<typeof money>[] {
  const { grandtotal, total_tax_cost: tax, total_vat_cost: vat, discount_amt: discount } = told;
  const parts = [
    ...told.transactions.map(({ price }) => price),
    ...(told.refunds ?? []).map(({ amount }) => amount),
  ];
  return [grandtotal, tax, vat, discount, ...parts].filter((one) => one !== null && one !== undefined);
}

/** The caller has looked: every amount is one. */
function minor(given: z.infer<typeof money> | null | undefined): number {
  return given === null || given === undefined ? 0 : (moneyMinor(given) ?? 0);
}

function at(epochSeconds: number): string {
  return new Date(epochSeconds * 1000).toISOString();
}
