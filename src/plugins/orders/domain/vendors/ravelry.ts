import { z } from 'zod';
import { Amounts } from './amounts';
import { customerOf } from './customer-of';
import type { VendorLine, VendorTold } from './vendor-event';

const decimal = z.union([z.string().max(40), z.number()]);

/** What is read of an `InvoiceSale` of Ravelry's store export. */
const invoice = z.object({
  id: z.union([z.string().max(60), z.int()]),
  paid: z.boolean(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  invoice_date: z.string().max(60),
  bill_to_email: z.string().nullish(),
  bill_to_name: z.string().nullish(),
  country: z.string().nullish(),
  ravelry_user_id: z.int().nullish(),
  creator_type: z.int().nullish(),
  invoice_line_items: z
    .array(
      z.object({
        id: z.int(),
        product_id: z.int().nullish(),
        promotion_id: z.int().nullish(),
        title: z.string().nullish(),
        amount: decimal,
        promotional_discount_applied: decimal.nullish(),
      }),
    )
    .max(200),
});

/** Ravelry tells no refunds, and sends its buyers their files by itself: its sales give a right, and notices of new versions. */
export function readRavelryPurchase(body: unknown): VendorTold {
  const parsed = invoice.safeParse(body);
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues };
  const told = parsed.data;
  const order = String(told.id);
  if (!told.paid) return { kind: 'other', what: 'an invoice that is not paid' };
  const placed = new Date(told.invoice_date.replaceAll('/', '-'));
  if (Number.isNaN(placed.getTime()))
    return { kind: 'malformed', issues: [{ path: ['invoice_date'], message: 'is no time' }] };
  const amounts = new Amounts(told.currency);
  const lines = told.invoice_line_items.flatMap((item, index): VendorLine[] => {
    const field = `invoice_line_items.${String(index)}`;
    const listed = amounts.read(`${field}.amount`, item.amount);
    const discount = amounts.read(`${field}.promotional_discount_applied`, item.promotional_discount_applied);
    // A promotion is a line of its own with a negative amount; the products carry their share of it.
    if (listed < 0) return [];
    const names = [item.product_id, item.promotion_id].filter((name) => !!name).map(String);
    const totalMinor = Math.max(0, listed - Math.abs(discount));
    return [{ line: String(item.id), names, quantity: 1, totalMinor, taxMinor: 0 }];
  });
  if (amounts.issues.length > 0) return { kind: 'malformed', issues: amounts.issues };
  if (lines.length === 0) return { kind: 'other', what: 'an invoice without products' };
  const customer = customerOf({
    id: told.ravelry_user_id,
    email: told.bill_to_email,
    names: [told.bill_to_name],
    locale: undefined,
    country: told.country,
    isAddressKept: true,
  });
  if (customer === undefined) return { kind: 'no-address', order };
  const { currency } = told;
  return {
    kind: 'told',
    facts: [{ kind: 'sale', order, placedAt: placed.toISOString(), currency, customer, lines }],
  };
}
