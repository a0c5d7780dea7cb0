import type { Knex } from 'knex';
import { z } from 'zod';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { json } from '../../../../kernel/ledger/rows';
import { placeSchema, type Place } from '../../domain/polling/place';
import { polledChannels, type PolledChannel } from '../../pollers-contract';

const pollConfig = z.strictObject({
  /** Without a slash at the end. */
  url: z.string(),
  shopId: z.int().nullable().default(null),
});
export type PollConfig = z.infer<typeof pollConfig>;

interface Row {
  id: string;
  key: string;
  channel: string;
  account_state: 'active' | 'paused';
  account_created_at: Date;
  config: unknown;
  credentials: unknown;
  place: unknown;
  next_at: Date | null;
  leased_until: Date | null;
  polled_at: Date | null;
  looked: number;
  taken: number;
  passed_over: number;
  error_code: string | null;
  error_said: string | null;
  failing_since: Date | null;
}

/** A connection to a shop that is asked, read. */
export interface OrderPoll extends Omit<Row, 'channel' | 'config' | 'place'> {
  channel: PolledChannel;
  config: PollConfig;
  place: Place;
}

const select = `
  select poll.*, account.key, account.channel, account.state as account_state, account.created_at as account_created_at
  from ledger.order_poll poll join ledger.channel_account account on account.id = poll.id`;

export async function listPolls(db: Knex): Promise<OrderPoll[]> {
  const { rows } = (await db.raw(`${select} order by account.key`)) as { rows: Row[] };
  return rows.map(read);
}

/** @throws DomainError `orders/unknown-account` */
export async function findPoll(
  db: Knex,
  by: { id: string } | { key: string },
  { forUpdate = false }: { forUpdate?: boolean } = {},
): Promise<OrderPoll> {
  const [column, value] = 'id' in by ? ['poll.id', by.id] : ['account.key', by.key];
  const { rows } = (await db.raw(`${select} where ${column} = ? ${forUpdate ? 'for update of poll' : ''}`, [
    value,
  ])) as { rows: Row[] };
  if (rows[0] === undefined)
    throw new DomainError('orders/unknown-account', 'No shop that is asked for its orders is called that.', {
      kind: 'missing',
    });
  return read(rows[0]);
}

function read(row: Row): OrderPoll {
  return {
    ...row,
    channel: z.enum(polledChannels).parse(row.channel),
    config: pollConfig.parse(json(row.config)),
    place: placeSchema.parse(json(row.place)),
  };
}
