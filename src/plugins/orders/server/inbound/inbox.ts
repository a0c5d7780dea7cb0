import { json, table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { fingerprint } from '../../../../kernel/webhooks/fingerprint';
import { inboundSchema, type InboundEvent, type InboundRefund } from '../../inbound-contract';

/** An event as it came in: from which account, under which id, as which bytes. */
export interface Incoming {
  source: string;
  externalId: string;
  sha256: string;
  event: InboundEvent;
}

interface HeldRow {
  id: string;
  source: string;
  about: string;
  verdict: 'held';
  body: unknown;
}

/** The source that events of an account have in the inbox. */
export function sourceOf(accountKey: string): string {
  return `orders:${accountKey}`;
}

/** The refunds that wait for an order, by their own id. Only refunds are ever held. */
export async function loadHeld(
  trx: Trx,
  { source, order, except }: { source: string; order: string; except: string },
): Promise<Map<string, { inboxId: string; refund: InboundRefund; fingerprint: string }>> {
  const rows = await table<HeldRow>(trx, 'inbox')
    .where({ source, about: order, verdict: 'held' })
    .whereNot({ id: except })
    .whereNotNull('body');
  const held = new Map<string, { inboxId: string; refund: InboundRefund; fingerprint: string }>();
  for (const row of rows) {
    const event = inboundSchema.parse(json(row.body));
    if (event.type !== 'order.refunded') continue;
    held.set(event.data.refund, {
      inboxId: row.id,
      refund: event.data,
      fingerprint: fingerprint(event.data),
    });
  }
  return held;
}
