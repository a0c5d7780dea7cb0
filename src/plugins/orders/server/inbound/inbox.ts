import { json } from '../../../../kernel/ledger/rows';
import { fingerprint } from '../../../../kernel/webhooks/fingerprint';
import { inboundSchema, type InboundEvent } from '../../inbound-contract';
import { keyOf } from '../../domain/order-state';
import { orderFact, type FactEvent } from './order-fact';

/** An event as it came in: from which account, under which id, as which bytes. */
export interface Incoming {
  source: string;
  externalId: string;
  sha256: string;
  event: InboundEvent;
}

/** An event that waits for its sale. */
export interface HeldEvent {
  inboxId: string;
  event: FactEvent;
  fingerprint: string;
}

/** The source that events of an account have in the inbox. */
export function sourceOf(accountKey: string): string {
  return `orders:${accountKey}`;
}

/** The events that wait for an order, by the fact's key. A sale is never held. */
export function heldEvents(rows: readonly { id: string; body: unknown }[]): Map<string, HeldEvent> {
  const held = new Map<string, HeldEvent>();
  for (const row of rows) {
    const event = inboundSchema.parse(json(row.body));
    if (event.type === 'order.placed') continue;
    const print = fingerprint(event.data);
    held.set(keyOf(orderFact(event, print)), { inboxId: row.id, event, fingerprint: print });
  }
  return held;
}
