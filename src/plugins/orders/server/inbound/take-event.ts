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
import { erasedOf, possiblePseudonyms, type ErasedPeople } from '../erasure/people-unless-erased';
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
    const found = await loadOrder(trx, {
      ...{ accountId, source, order, externalId: incoming.externalId },
      pseudonyms: possiblePseudonyms(tools.strapi, event),
    });
    if (found.told !== null) {
      if (found.told.sha256 !== incoming.sha256) throw differs('event id');
      return { id: found.told.id, order, verdict: found.told.verdict };
    }
    const { known } = found;
    const print = fingerprint(event.data);
    const reception = receive(known.state, asOrderEvent(event, print));
    if (reception.kind === 'contradicts') throw differs(event.type.slice('order.'.length));
    const verdict: InboxVerdict = reception.kind === 'repeated' ? 'ignored' : reception.kind;
    const erased = await erasedOf(tools.strapi, trx, event, found.erasures);
    const text = erased.buyerId === undefined && erased.recipientId === undefined ? event : null;
    const kept = await keep(trx, { ...incoming, event: text, about: order, verdict });
    // An event of another order has this id.
    if (kept.kind === 'known') throw differs('event id');
    faults.pass('ingest.kept');
    if (reception.kind === 'applied') {
      const from = { accountId, inboxId: kept.id, fingerprint: print, erased };
      await apply(tools, trx, { event, from, known, after: reception.state });
    }
    faults.pass('ingest.recorded');
    return { id: kept.id, order, verdict };
  });
  faults.pass('ingest.committed');
  return taken;
}

async function apply(
  tools: InboundTools,
  trx: Trx,
  {
    event,
    from,
    known,
    after,
  }: {
    event: Incoming['event'];
    from: { accountId: string; inboxId: string; fingerprint: string; erased: ErasedPeople };
    known: KnownOrder;
    after: OrderState;
  },
): Promise<void> {
  const rows =
    event.type === 'order.placed'
      ? await recordSale(tools, trx, { ...from, sale: event.data })
      : { orderId: known.orderId!, lineIds: known.lineIds };
  if (event.type === 'order.placed') await recordHeld(tools, trx, { known, rows, after });
  else await recordFact(tools, trx, rows, { event, fingerprint: from.fingerprint });
  // A new sale that nothing waited for stands as it was granted.
  if (after.facts.length === 0) return;
  const rights = await loadRights(trx, rows.orderId);
  await settleRights(tools, trx, after, { rights, by: givingBack(event) });
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
