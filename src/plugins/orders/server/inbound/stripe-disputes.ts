import { fingerprint } from '../../../../kernel/webhooks/fingerprint';
import type { StripeTold } from '../../domain/vendors/stripe/read-stripe';
import type { InboundEvent } from '../../inbound-contract';
import { sourceOf } from './inbox';
import { readEvent } from './read-event';
import { ensureStripeSale, type StripeTools } from './stripe-sales';
import type { Taken } from './take-event';
import { takeVendorEvent } from './take-vendor-event';

type Told = Pick<Taken, 'order' | 'verdict'> | null;

/** The buyer's bank took the money back; null where the order is not ours. */
export function takeStripeDispute(
  tools: StripeTools,
  event: string,
  { payment, dispute, disputedAt, amountMinor, reason }: Extract<StripeTold, { kind: 'disputed' }>,
): Promise<Told> {
  return take(tools, event, {
    type: 'order.disputed',
    timestamp: disputedAt,
    data: { order: payment, dispute, disputed_at: disputedAt, amount_minor: amountMinor, reason },
  });
}

export function takeStripeDisputeEnd(
  tools: StripeTools,
  event: string,
  { payment, dispute, closedAt, outcome }: Extract<StripeTold, { kind: 'dispute-closed' }>,
): Promise<Told> {
  return take(tools, event, {
    type: 'order.dispute-closed',
    timestamp: closedAt,
    data: { order: payment, dispute, closed_at: closedAt, outcome },
  });
}

async function take(tools: StripeTools, externalId: string, event: InboundEvent): Promise<Told> {
  if (!(await ensureStripeSale(tools, event.data.order))) return null;
  const { inbound, account } = tools;
  return takeVendorEvent(inbound, account.id, {
    source: sourceOf(account.key),
    externalId,
    sha256: fingerprint(event),
    event: readEvent(event),
  });
}
