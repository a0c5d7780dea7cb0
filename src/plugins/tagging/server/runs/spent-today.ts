import type { Knex } from 'knex';
import type { Spent } from '../../domain/model/budget';

/** What models have used since midnight of UTC, with what is reserved for those that run; one run may be left out. */
export async function spentToday(db: Knex, except: string | null = null): Promise<Spent> {
  const { rows } = (await db.raw(
    `select coalesce(sum(tokens), 0)::bigint as tokens, coalesce(sum(microcents), 0)::bigint as microcents
     from ledger.tagging_run
     where engine = 'openai' and asked_at >= date_trunc('day', now() at time zone 'utc') at time zone 'utc'
       and (?::uuid is null or id <> ?::uuid)`,
    [except, except] as never,
  )) as { rows: { tokens: string; microcents: string }[] };
  return { tokens: Number(rows[0]?.tokens ?? 0), microcents: Number(rows[0]?.microcents ?? 0) };
}
