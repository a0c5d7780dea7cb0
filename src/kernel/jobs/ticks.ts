import { schedule, type ScheduledTask } from 'node-cron';
import type { InTransaction } from '../ledger/transaction';
import type { Log } from '../log/log';
import type { Job } from './job';
import type { Jobs } from './jobs';

export interface Tick {
  /** Stable name; one job a slot is sent under it, however many instances tick. */
  task: string;
  /** Cron expression of five fields, in UTC. */
  cron: string;
  job: Job<Record<string, never>>;
}

export interface Ticks {
  add(tick: Tick): void;
  start(): void;
  stop(): Promise<void>;
}

/** node-cron only ticks: the first instance to write the slot's row sends the job, the others find it there. */
export function createTicks(options: { jobs: Jobs; transaction: InTransaction; log: Log }): Ticks {
  const ticks: Tick[] = [];
  const running: ScheduledTask[] = [];
  return {
    add: (tick) => void ticks.push(tick),
    start() {
      for (const tick of ticks) {
        const task = schedule(
          tick.cron,
          ({ date }) =>
            sendOnce(options, tick, date).catch((error: unknown) => {
              options.log.error('tick failed', { task: tick.task, error });
            }),
          { timezone: 'UTC', name: tick.task },
        );
        running.push(task);
      }
    },
    async stop() {
      for (const task of running.splice(0)) await task.destroy();
    },
  };
}

/** Sends the job of the slot that `at` falls in, once over all instances. Resolves to whether this call sent it. */
export function sendOnce(
  { jobs, transaction }: { jobs: Jobs; transaction: InTransaction },
  { task, job }: Tick,
  at: Date,
): Promise<boolean> {
  const slot = new Date(Math.floor(at.getTime() / 60_000) * 60_000);
  return transaction(async (trx) => {
    const won = await trx
      .withSchema('ledger')
      .table('tick')
      .insert({ task, slot })
      .onConflict()
      .ignore()
      .returning('task');
    if (won.length === 0) return false;
    await jobs.enqueue(trx, job, {});
    return true;
  });
}
