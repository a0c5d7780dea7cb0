import type { Core } from '@strapi/strapi';
import { DomainError } from '../../../../kernel/errors/domain-error';
import type { Events } from '../../../../kernel/events/events';
import { faultPointsKey } from '../../../../kernel/faults/fault-points';
import type { InTransaction, Trx } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import { fingerprint } from '../../../../kernel/webhooks/fingerprint';
import { keep, settle, type InboxVerdict } from '../../../../kernel/webhooks/inbox';
import type { ReinstatementCause } from '../../contract';
import { keyOf, receive, type OrderEvent, type OrderState } from '../../domain/order-state';
import { lineTotal } from '../../domain/order-sums';
import { lockOrder } from '../entitlements/lock-order';
import { loadRights, settleRights } from '../entitlements/settle-rights';
import { forgetTextOfErased } from '../erasure/people-unless-erased';
import type { Incoming } from './inbox';
import { orderFact } from './order-fact';
import { loadOrder, type KnownOrder } from './order-rows';
import { recordFact } from './record-fact';
import { recordSale } from './record-sale';

export interface InboundTools {
  strapi: Core.Strapi;
  transaction: InTransaction;
  events: Events;
  /** A sale of the past is counted and no news: no receipt, no webhook. */
  isPast?: boolean;
}

/** What the sender is told; a repetition is told the same. */
export interface Taken {
  /** Our id of the event. */
  id: string;
  order: string;
  /** `held` waits for the sale it belongs to; `ignored` was known from another event. */
  verdict: InboxVerdict;
}

/**
 * Takes an event of an account: written into the inbox and applied in one transaction. An event that came before
 * changes nothing; one that comes too early waits and is applied with its sale.
 * @throws DomainError `orders/unknown-pattern`, `orders/different-duplicate` (409): the same id, order or refund was
 * told before with other content, which stands.
 */
export async function takeEvent(tools: InboundTools, accountId: string, incoming: Incoming): Promise<Taken> {
  const { event, source } = incoming;
  const { order } = event.data;
  const faults = service(tools.strapi, faultPointsKey);
  const taken = await tools.transaction(async (trx) => {
    await lockOrder(trx, source, order);
    const kept = await keep(trx, { ...incoming, about: order });
    if (kept.kind === 'known') {
      if (kept.sha256 !== incoming.sha256) throw differs('event id');
      return { id: kept.id, order, verdict: kept.verdict };
    }
    faults.pass('ingest.kept');
    const verdict = await apply(tools, trx, { accountId, inboxId: kept.id, incoming });
    if (verdict !== 'held') await settle(trx, kept.id, verdict);
    faults.pass('ingest.recorded');
    await forgetTextOfErased(tools.strapi, trx, { inboxId: kept.id, event });
    return { id: kept.id, order, verdict };
  });
  faults.pass('ingest.committed');
  return taken;
}

async function apply(
  tools: InboundTools,
  trx: Trx,
  { accountId, inboxId, incoming }: { accountId: string; inboxId: string; incoming: Incoming },
): Promise<InboxVerdict> {
  const { event, source } = incoming;
  const print = fingerprint(event.data);
  const known = await loadOrder(trx, { accountId, source, order: event.data.order, except: inboxId });
  const reception = receive(known.state, asOrderEvent(event, print));
  switch (reception.kind) {
    case 'repeated':
      return 'ignored';
    case 'contradicts':
      throw differs(event.type.slice('order.'.length));
    case 'held':
      return 'held';
    case 'applied': {
      const rows =
        event.type === 'order.placed'
          ? await recordSale(tools, trx, { accountId, inboxId, sale: event.data, fingerprint: print })
          : { orderId: known.orderId!, lineIds: known.lineIds };
      if (event.type !== 'order.placed') await recordFact(tools, trx, rows, { event, fingerprint: print });
      else await recordHeld(tools, trx, { known, rows, after: reception.state });
      // A new sale that nothing waited for stands as it was granted.
      if (reception.state.facts.length > 0) {
        const rights = await loadRights(trx, rows.orderId);
        await settleRights(tools, trx, reception.state, { rights, by: givingBack(event) });
      }
      return 'applied';
    }
  }
}

/** What waited for this sale and belongs to it. */
async function recordHeld(
  tools: InboundTools,
  trx: Trx,
  {
    known,
    rows,
    after,
  }: {
    known: KnownOrder;
    rows: { orderId: string; lineIds: ReadonlyMap<string, string> };
    after: OrderState;
  },
): Promise<void> {
  for (const fact of after.facts) {
    const waiting = known.held.get(keyOf(fact));
    if (waiting === undefined) continue;
    await recordFact(tools, trx, rows, waiting);
    await settle(trx, waiting.inboxId, 'applied');
  }
}

/** Only these two facts give a right back. */
function givingBack({ type }: Incoming['event']): ReinstatementCause {
  return type === 'order.refund-failed' ? 'refund-failed' : 'dispute-won';
}

function asOrderEvent(event: Incoming['event'], print: string): OrderEvent {
  if (event.type !== 'order.placed') return orderFact(event, print);
  const lines = event.data.lines.map((line) => ({ line: line.external_line, totalMinor: lineTotal(line) }));
  return { kind: 'sale', sale: { currency: event.data.currency, lines, fingerprint: print } };
}

function differs(what: string): DomainError {
  return new DomainError('orders/different-duplicate', `This ${what} was told before, with other content.`, {
    kind: 'conflict',
  });
}
