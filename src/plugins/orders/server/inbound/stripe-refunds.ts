import { fingerprint } from '../../../../kernel/webhooks/fingerprint';
import type { StripeRefund, StripeTold } from '../../domain/vendors/stripe/read-stripe';
import { refundScope } from '../../domain/vendors/stripe/refund-lines';
import type { InboundEvent } from '../../inbound-contract';
import { sourceOf } from './inbox';
import { readEvent } from './read-event';
import { ensureStripeSale, type StripeTools } from './stripe-sales';
import type { Taken } from './take-event';
import { takeVendorEvent } from './take-vendor-event';

type Told = Pick<Taken, 'order' | 'verdict'>;

/** Money that went back for lines, for a part or for all of an order; null where the order is not ours. */
export async function takeStripeRefund(
  tools: StripeTools,
  event: string,
  { payment, refund, refundedAt, currency, amountMinor, reason, named }: StripeRefund,
): Promise<Told | null> {
  if (!(await ensureStripeSale(tools, payment))) return null;
  const scope = refundScope({ amountMinor, named }, await linesOf(tools, payment));
  const lines =
    scope.kind === 'lines'
      ? { lines: scope.lines.map((one) => ({ external_line: one.line, amount_minor: one.amountMinor })) }
      : {};
  return take(tools, event, {
    type: 'order.refunded',
    timestamp: refundedAt,
    data: {
      order: payment,
      refund,
      refunded_at: refundedAt,
      currency,
      amount_minor: amountMinor,
      reason,
      ...lines,
      ...(scope.kind === 'part' ? { partial: true as const } : {}),
    },
  });
}

/** All of a charge went back, however many refunds it took; how much is told by those. */
export async function takeWholeRefund(
  tools: StripeTools,
  event: string,
  { payment, charge, refundedAt, currency }: Extract<StripeTold, { kind: 'refunded-whole' }>,
): Promise<Told | null> {
  if (!(await ensureStripeSale(tools, payment))) return null;
  return take(tools, event, {
    type: 'order.refunded',
    timestamp: refundedAt,
    data: {
      order: payment,
      // A charge can be whole again after a refund of it failed: each time is told for itself.
      refund: `whole-${charge}-${String(Date.parse(refundedAt) / 1_000)}`,
      refunded_at: refundedAt,
      currency,
      amount_minor: 0,
      sum: true,
      reason: '',
    },
  });
}

/** Money that did not arrive: the buyer's bank sent it back, or the refund was called off. */
export async function takeFailedRefund(
  tools: StripeTools,
  event: string,
  { payment, refund, failedAt, reason }: Extract<StripeTold, { kind: 'refund-failed' }>,
): Promise<Told | null> {
  if (!(await ensureStripeSale(tools, payment))) return null;
  return take(tools, event, {
    type: 'order.refund-failed',
    timestamp: failedAt,
    data: { order: payment, refund, failed_at: failedAt, reason },
  });
}

function take({ inbound, account }: StripeTools, externalId: string, event: InboundEvent): Promise<Told> {
  const source = sourceOf(account.key);
  return takeVendorEvent(inbound, account.id, {
    source,
    externalId,
    sha256: fingerprint(event),
    event: readEvent(event),
  });
}

async function linesOf(
  { db, account }: StripeTools,
  order: string,
): Promise<{ line: string; totalMinor: number }[]> {
  const { rows } = (await db().raw(
    `select line.external_line, line.quantity * line.price_minor as total
     from ledger.order_line line join ledger.orders sale on sale.id = line.order_id
     where sale.channel_account_id = ? and sale.external_id = ? order by line.external_line`,
    [account.id, order],
  )) as { rows: { external_line: string; total: string }[] };
  return rows.map(({ external_line: line, total }) => ({ line, totalMinor: Number(total) }));
}
