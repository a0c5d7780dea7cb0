import type { Knex } from 'knex';
import { table } from '../../../../kernel/ledger/rows';
import type { OrderPollView } from '../../pollers-contract';
import { listPolls, type OrderPoll } from './poll-rows';
import { hasSecret } from './poll-secrets';

interface Refusal {
  poll_id: string;
  external_id: string;
  code: string;
  said: string;
  first_at: Date;
}

const mostRefusals = 20;

export async function viewPolls(db: Knex): Promise<OrderPollView[]> {
  const polls = await listPolls(db);
  return Promise.all(polls.map((poll) => viewPoll(db, poll)));
}

export async function viewPoll(db: Knex, poll: OrderPoll): Promise<OrderPollView> {
  const refused = (await table<Refusal>(db, 'order_poll_refusal')
    .where({ poll_id: poll.id })
    .orderBy('first_at', 'desc')
    .limit(mostRefusals)) as Refusal[];
  const { error_code: code, error_said: said, failing_since: since } = poll;
  return {
    key: poll.key,
    channel: poll.channel,
    state: stateOf(poll),
    readUpTo: poll.place.newest,
    polledAt: poll.polled_at?.toISOString() ?? null,
    nextAt: poll.next_at?.toISOString() ?? null,
    looked: poll.looked,
    taken: poll.taken,
    passedOver: poll.passed_over,
    problem: code === null || since === null ? null : { code, said: said ?? '', since: since.toISOString() },
    refused: refused.map((one) => ({
      order: one.external_id,
      code: one.code,
      said: one.said,
      at: one.first_at.toISOString(),
    })),
  };
}

function stateOf(poll: OrderPoll): OrderPollView['state'] {
  if (poll.account_state === 'paused') return 'paused';
  if (poll.channel === 'etsy' && !hasSecret(poll.credentials, 'etsyTokens')) return 'waiting-for-consent';
  if (poll.leased_until !== null && poll.leased_until.getTime() > Date.now()) return 'reading';
  if (poll.error_code !== null) return 'failing';
  return poll.polled_at === null ? 'waiting' : 'read';
}
