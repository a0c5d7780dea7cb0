import { z } from 'zod';
import { Amounts } from './amounts';
import type { VendorNote, VendorTold } from './vendor-event';

const id = z.union([z.int(), z.string().min(1).max(100)]);
const at = z.iso.datetime({ offset: true });

const dispute = z.object({
  id,
  order_id: id.nullish(),
  type: z.string(),
  amount: z.union([z.string().max(40), z.number()]),
  currency: z.string().regex(/^[A-Z]{3}$/),
  reason: z.string().max(200).nullish(),
  status: z.string(),
  initiated_at: at,
  finalized_on: z.string().max(40).nullish(),
});

/** How a dispute ended; a shop that accepts it or gives the money back has lost it. */
const outcomes: Readonly<Record<string, 'won' | 'lost'>> = {
  won: 'won',
  lost: 'lost',
  accepted: 'lost',
  charge_refunded: 'lost',
};

/**
 * A chargeback of Shopify Payments, with how it ended once it has. An inquiry takes no money back and is none. A
 * dispute of a payment without an order does not concern us.
 */
export function readDispute(body: unknown): VendorTold {
  const parsed = dispute.safeParse(body);
  if (!parsed.success) return { kind: 'malformed', issues: parsed.error.issues };
  const told = parsed.data;
  if (told.type !== 'chargeback') return { kind: 'other', what: `a dispute that is an ${told.type}` };
  if (told.order_id === null || told.order_id === undefined)
    return { kind: 'other', what: 'a dispute without an order' };
  const amounts = new Amounts(told.currency);
  const amountMinor = amounts.read('amount', told.amount);
  if (amounts.issues.length > 0) return { kind: 'malformed', issues: amounts.issues };
  const order = String(told.order_id);
  const about = { order, dispute: String(told.id) };
  const begun: VendorNote = {
    ...{ kind: 'note', order, lines: [] },
    event: {
      type: 'order.disputed',
      timestamp: told.initiated_at,
      data: {
        ...{ ...about, disputed_at: told.initiated_at, amount_minor: amountMinor },
        reason: told.reason ?? '',
      },
    },
  };
  const outcome = outcomes[told.status];
  if (outcome === undefined) return { kind: 'told', facts: [begun] };
  const closedAt = instant(told.finalized_on) ?? told.initiated_at;
  const ended: VendorNote = {
    ...{ kind: 'note', order, lines: [] },
    event: {
      type: 'order.dispute-closed',
      timestamp: closedAt,
      data: { ...about, closed_at: closedAt, outcome },
    },
  };
  return { kind: 'told', facts: [begun, ended] };
}

/** Shopify names the day or the time. */
function instant(written: string | null | undefined): string | undefined {
  if (written === null || written === undefined) return undefined;
  const time = new Date(written);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
