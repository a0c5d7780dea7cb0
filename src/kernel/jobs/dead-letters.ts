import type { Knex } from 'knex';
import { z } from 'zod';
import { json } from '../ledger/rows';
import { deadQueue, type Jobs } from './jobs';
import { queues, type Queue } from './job';

export const deadLetter = z
  .strictObject({
    id: z.uuid(),
    job: z.string(),
    queue: z.string(),
    payload: z.unknown(),
    error: z.string(),
    diedAt: z.iso.datetime(),
  })
  .meta({ id: 'DeadLetter', description: 'A job that failed every try.' });
export type DeadLetter = z.infer<typeof deadLetter>;

export const queueDepth = z
  .strictObject({
    queue: z.enum(queues),
    waiting: z.int(),
    running: z.int(),
    oldestSeconds: z
      .number()
      .describe('Seconds the oldest job that could run has waited; 0 when none waits.'),
  })
  .meta({ id: 'QueueDepth' });
export type QueueDepth = z.infer<typeof queueDepth>;

interface DeadRow {
  id: string;
  data: unknown;
  source_name: string | null;
  source_output: unknown;
  created_on: Date;
}

/** Newest first. `after` is the id of the last one seen. */
export async function deadLetters(db: Knex, { limit }: { limit: number }): Promise<DeadLetter[]> {
  const rows = (await db
    .withSchema('jobs')
    .table('job')
    .where({ name: deadQueue, state: 'created' })
    .orderBy('created_on', 'desc')
    .limit(limit)
    .select('id', 'data', 'source_name', 'source_output', 'created_on')) as DeadRow[];
  return rows.map(({ id, data, source_name, source_output, created_on }) => {
    const { job, payload } = json<{ job: string; payload: unknown }>(data);
    const reason = json<{ message?: string } | null>(source_output)?.message ?? 'no reason recorded';
    return { id, job, queue: source_name ?? '', payload, error: reason, diedAt: created_on.toISOString() };
  });
}

export async function countDeadLetters(db: Knex): Promise<number> {
  const [row] = (await db
    .withSchema('jobs')
    .table('job')
    .where({ name: deadQueue, state: 'created' })
    .count('* as n')) as { n: string }[];
  return Number(row?.n ?? 0);
}

/** Sends dead jobs back to the queue they came from; resolves to how many went. */
export function replayDeadLetters(jobs: Jobs, ids: string[]): Promise<number> {
  return jobs.boss.redrive(deadQueue, { ids });
}

/** How much waits and runs, a line a queue. */
export async function queueDepths(db: Knex): Promise<QueueDepth[]> {
  const rows = (await db
    .withSchema('jobs')
    .table('job')
    .whereIn('name', [...queues])
    .whereIn('state', ['created', 'retry', 'active'])
    .groupBy('name')
    .select('name', {
      waiting: db.raw(`count(*) filter (where state <> 'active')`),
      running: db.raw(`count(*) filter (where state = 'active')`),
      oldest: db.raw(
        `coalesce(extract(epoch from max(now() - start_after) filter (where state <> 'active' and start_after <= now())), 0)`,
      ),
    })) as { name: Queue; waiting: string; running: string; oldest: number | string }[];
  return queues.map((queue) => {
    const row = rows.find(({ name }) => name === queue);
    return {
      queue,
      waiting: Number(row?.waiting ?? 0),
      running: Number(row?.running ?? 0),
      oldestSeconds: Number(row?.oldest ?? 0),
    };
  });
}
