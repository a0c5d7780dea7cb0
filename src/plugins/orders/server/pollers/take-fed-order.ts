import { eventsKey } from '../../../../kernel/events/events';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { faultsOf } from '../../../../kernel/errors/faults';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import { fingerprint } from '../../../../kernel/webhooks/fingerprint';
import type { FedOrder } from '../../adapters/order-feed';
import { ownEvent } from '../../domain/vendors/own-event';
import type { VendorTold } from '../../domain/vendors/vendor-event';
import type { InboundEvent } from '../../inbound-contract';
import { malformed } from '../inbound/inbound-refusals';
import { sourceOf } from '../inbound/inbox';
import { matchPatterns } from '../inbound/match-patterns';
import { isKnownOrder } from '../inbound/order-rows';
import { readEvent } from '../inbound/read-event';
import { takeEvent } from '../inbound/take-event';
import type { OrderPoll } from './poll-rows';
import type { PollTools } from './poll-tools';

/** What became of an order that was looked at: how many facts of it were new, or that none concerns a pattern. */
export type FedOutcome = { kind: 'taken'; facts: number } | { kind: 'passed-over' };

/**
 * Takes what a shop's API tells of one order, all of it in the caller's transaction, by the way that webhooks go: the
 * same sale or refund is known there by its own number, whoever told it first.
 * @throws DomainError `orders/malformed`, `orders/no-address` and those of `takeEvent`
 */
export async function takeFedOrder(
  tools: PollTools,
  trx: Trx,
  poll: OrderPoll,
  { told }: FedOrder,
): Promise<FedOutcome> {
  const facts = factsOf(told);
  const names = facts.flatMap(({ lines }) => lines.flatMap((line) => line.names));
  const patterns = await matchPatterns(tools.strapi, poll.id, names);
  const patternOf = (own: readonly string[]) =>
    own.map((name) => patterns.get(name)).find((pattern) => pattern !== undefined);
  let isOurs = false;
  let taken = 0;
  for (const fact of facts) {
    const own = ownEvent(fact, patternOf);
    isOurs ||= fact.kind === 'sale' && own !== null;
    // A refund of an order that is not in the ledger would wait for ever: what it pays back is none of ours.
    if (own === null || (!isOurs && !(await isKnownOrder(trx, poll.id, fact.order)))) continue;
    isOurs = true;
    if (await take(tools, trx, poll, readEvent(own))) taken += 1;
  }
  return isOurs ? { kind: 'taken', facts: taken } : { kind: 'passed-over' };
}

function factsOf(told: VendorTold): Extract<VendorTold, { kind: 'told' }>['facts'] {
  switch (told.kind) {
    case 'told':
      return told.facts;
    case 'other':
      return [];
    case 'malformed':
      throw malformed(faultsOf(told));
    case 'no-address':
      throw new DomainError('orders/no-address', `Order ${told.order} has no e-mail address to deliver to.`, {
        kind: 'unprocessable',
      });
  }
}

/** Resolves to whether it was news. A shop may tell the same again with other details; the first telling stands. */
async function take(tools: PollTools, trx: Trx, poll: OrderPoll, event: InboundEvent): Promise<boolean> {
  const { strapi, transaction } = tools;
  const sha256 = fingerprint(event);
  const [source, externalId] = [sourceOf(poll.key), `polled:${sha256}`];
  const seen = await table(trx, 'inbox').where({ source, external_id: externalId }).first('id');
  if (seen !== undefined) return false;
  const isPast =
    event.type === 'order.placed' && Date.parse(event.data.placed_at) < wholeSecond(poll.account_created_at);
  const inbound = { strapi, transaction, events: service(strapi, eventsKey), isPast };
  try {
    const { verdict } = await takeEvent(inbound, poll.id, { source, externalId, sha256, event });
    return verdict !== 'ignored';
  } catch (error) {
    if (error instanceof DomainError && error.code === 'orders/different-duplicate') return false;
    throw error;
  }
}

/** Shops tell times by the second. */
function wholeSecond(at: Date): number {
  return Math.floor(at.getTime() / 1_000) * 1_000;
}
