import { DomainError } from '../../../../kernel/errors/domain-error';
import { databaseAway } from '../../../../kernel/errors/database-away';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { FedOrder } from '../../adapters/order-feed';
import type { Place } from '../../domain/polling/place';
import { feedOf } from './feed-of';
import { isHeldBy, leasePoll } from './poll-lease';
import type { OrderPoll } from './poll-rows';
import type { PollTools } from './poll-tools';
import { settleFailed, settleRead, type Reading } from './settle-poll';
import { takeFedOrder } from './take-fed-order';

/** A reading ends here and the next one goes on: the queue's other jobs want their turn. */
const mostPages = 50;

/**
 * Reads a shop's orders from where the last reading ended and takes what is new. The place moves with what was taken,
 * in one transaction; whatever ends this job, the next one goes on from there. A failure is written down and tried again
 * by the next tick, not by the queue.
 */
export async function pollAccount(tools: PollTools, pollId: string, jobId: string): Promise<void> {
  const poll = await leasePoll(tools, pollId, jobId);
  if (poll === undefined) return;
  const reading: Reading = { looked: 0, taken: 0, passedOver: 0 };
  try {
    await read(tools, poll, jobId, reading);
    await settleRead(tools, poll, jobId, reading);
  } catch (error) {
    if (databaseAway(error) !== undefined) throw error;
    await settleFailed(tools, poll, jobId, error);
    if (!(error instanceof DomainError)) throw error;
  }
}

async function read(tools: PollTools, poll: OrderPoll, jobId: string, reading: Reading): Promise<void> {
  const feed = feedOf(tools, poll);
  let { place } = poll;
  for (let count = 0; count < mostPages; count += 1) {
    const { orders, next, isLast } = await feed.page(place);
    const [last] = orders.slice(-1);
    for (const order of orders) {
      reading.looked += 1;
      const isHeld = await takeOne(
        tools,
        poll,
        { order, jobId, next: order === last ? next : undefined },
        reading,
      );
      if (!isHeld) return;
    }
    if (last === undefined && !(await tools.transaction((trx) => movePlace(trx, poll, jobId, next)))) return;
    if (isLast) return;
    place = next;
  }
}

/** One order in one transaction; with the last of a page the place moves. False where another job has taken over. */
async function takeOne(
  tools: PollTools,
  poll: OrderPoll,
  { order, jobId, next }: { order: FedOrder; jobId: string; next: Place | undefined },
  reading: Reading,
): Promise<boolean> {
  const move = (trx: Trx) =>
    next === undefined ? isHeldBy(trx, poll.id, jobId) : movePlace(trx, poll, jobId, next);
  try {
    return await tools.transaction(async (trx) => {
      const outcome = await takeFedOrder(tools, trx, poll, order);
      await trx
        .withSchema('ledger')
        .table('order_poll_refusal')
        .where({ poll_id: poll.id, external_id: order.id })
        .delete();
      if (outcome.kind === 'passed-over') reading.passedOver += 1;
      else reading.taken += outcome.facts;
      return move(trx);
    });
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind === 'unavailable') throw error;
    const { code, message: said } = error;
    return tools.transaction(async (trx) => {
      await trx
        .withSchema('ledger')
        .table('order_poll_refusal')
        .insert({ poll_id: poll.id, external_id: order.id, code, said: said.slice(0, 500) })
        .onConflict(['poll_id', 'external_id'])
        .merge(['code', 'said']);
      return move(trx);
    });
  }
}

async function movePlace(trx: Trx, poll: OrderPoll, jobId: string, place: Place): Promise<boolean> {
  const moved = await trx
    .withSchema('ledger')
    .table('order_poll')
    .where({ id: poll.id, leased_by: jobId })
    .update({ place: JSON.stringify(place), leased_until: trx.raw(`now() + interval '5 minutes'`) });
  return moved > 0;
}
