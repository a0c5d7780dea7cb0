import type { Knex } from 'knex';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { countDeadLetters, queueDepths, type QueueDepth } from '../jobs/dead-letters';

/** What an operator's monitoring reads (Prometheus text format); every figure is taken when it is asked for. */
export function createMetrics(db: () => Knex): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'selvedge_' });
  const byQueue = (name: string, help: string, figure: (depth: QueueDepth) => number) =>
    new Gauge({
      name,
      help,
      labelNames: ['queue'],
      registers: [registry],
      async collect() {
        for (const depth of await queueDepths(db())) this.set({ queue: depth.queue }, figure(depth));
      },
    });
  const single = (name: string, help: string, figure: () => Promise<number>) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        this.set(await figure());
      },
    });

  byQueue('selvedge_jobs_waiting', 'Jobs that wait', ({ waiting }) => waiting);
  byQueue('selvedge_jobs_running', 'Jobs that run', ({ running }) => running);
  byQueue(
    'selvedge_jobs_oldest_seconds',
    'How long the oldest job that could run has waited',
    ({ oldestSeconds }) => oldestSeconds,
  );
  single('selvedge_jobs_dead', 'Jobs that failed every try and wait for an operator', () =>
    countDeadLetters(db()),
  );
  single('selvedge_messages_unknown', 'Mails of which nobody knows whether they were taken', () =>
    unknownMessages(db()),
  );
  return registry;
}

async function unknownMessages(db: Knex): Promise<number> {
  const [row] = (await db
    .withSchema('ledger')
    .table('message')
    .where({ state: 'unknown' })
    .count('* as n')) as { n: string }[];
  return Number(row?.n ?? 0);
}
