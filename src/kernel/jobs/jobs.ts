import { fromKnex, PgBoss, type ConstructorOptions, type Job as QueuedJob } from 'pg-boss';
import { z } from 'zod';
import { DomainError } from '../errors/domain-error';
import type { Trx } from '../ledger/transaction';
import type { Log } from '../log/log';
import { scrub } from '../log/redact';
import { serviceKey } from '../service';
import { queues, type EnqueueOptions, type Job, type JobHandler, type Queue } from './job';
import { ownTypes } from './own-pool';

/** Where jobs go that failed every try; the operator sees and replays them. */
export const deadQueue = 'dead';

const envelope = z.object({ job: z.string(), version: z.number().int().positive(), payload: z.unknown() });
type Envelope = z.infer<typeof envelope>;

/** The queue's own statements are short; a network that swallows them must not keep a worker for ever. */
const statementPatienceMs = 30_000;
const heartbeatSeconds = 10;
const concurrency: Readonly<Record<Queue, number>> = { events: 4, quick: 4, heavy: 1, outside: 2, bulk: 4 };
/** 8 tries over about an hour; the last delay is capped so that a replay after a long outage is not needed. */
const retry = { retryLimit: 7, retryDelay: 2, retryBackoff: true, retryDelayMax: 900 };

export interface JobsOptions {
  connectionString: string;
  log: Log;
  /** Connections of the queue's own pool. */
  connections?: number;
  /** Tries after the first one; tests want fewer. */
  retryLimit?: number;
}

/** The queue: enqueue inside a transaction, handle in a worker, dead letters for the operator. */
export interface Jobs {
  /** Writes the order in the caller's transaction: a rollback leaves no job. Resolves to the job's id. */
  enqueue<Payload>(
    trx: Trx,
    job: Job<Payload>,
    payload: Payload,
    options?: EnqueueOptions,
  ): Promise<string | null>;
  /** The same for several payloads of one job, in one statement. */
  enqueueAll<Payload>(trx: Trx, job: Job<Payload>, payloads: readonly Payload[]): Promise<void>;
  handle<Payload>(job: Job<Payload>, handler: JobHandler<Payload>): void;
  /** Prepares the queue's tables and lets others enqueue. */
  open(): Promise<void>;
  /** Begins to claim jobs. */
  work(): Promise<void>;
  /** Claims no more, waits for running jobs at most so long, closes. */
  stop(timeoutMs: number): Promise<void>;
  readonly boss: PgBoss;
}

export const jobsKey = serviceKey<Jobs>('kernel::jobs');

export function createJobs({
  connectionString,
  log,
  connections = 4,
  retryLimit = retry.retryLimit,
}: JobsOptions): Jobs {
  const options: ConstructorOptions & { types: typeof ownTypes; query_timeout: number } = {
    connectionString,
    types: ownTypes,
    query_timeout: statementPatienceMs,
    max: connections,
    schema: 'jobs',
    application_name: 'selvedge-jobs',
    useListenNotify: true,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    schedule: false,
  };
  const boss = new PgBoss(options);
  boss.on('error', (error) => log.error('job queue failed', { error }));
  const handlers = new Map<
    string,
    (payload: unknown, run: Parameters<JobHandler<unknown>>[1]) => Promise<void>
  >();

  return {
    boss,
    enqueue(trx, job, payload, { afterSeconds } = {}) {
      return boss.send(job.queue, enveloped(job, payload), {
        db: fromKnex(trx),
        ...(afterSeconds === undefined ? {} : { startAfter: afterSeconds }),
      });
    },
    async enqueueAll(trx, job, payloads) {
      if (payloads.length === 0) return;
      const orders = payloads.map((payload) => ({ data: enveloped(job, payload) }));
      await boss.insert(job.queue, orders, { db: fromKnex(trx) });
    },
    handle(job, handler) {
      const name = handlerName(job.name, job.version);
      if (handlers.has(name)) throw new Error(`Job ${name} has two handlers`);
      handlers.set(name, (payload, run) => handler(job.schema.parse(payload), run));
    },
    async open() {
      await boss.start();
      await boss.createQueue(deadQueue, { retryLimit: 0, retentionSeconds: 90 * 86_400 });
      for (const queue of queues) {
        const settings = {
          ...retry,
          retryLimit,
          heartbeatSeconds,
          notify: true,
          deadLetter: deadQueue,
          expireInSeconds: 900,
        };
        await boss.createQueue(queue, settings);
        await boss.updateQueue(queue, settings);
      }
    },
    async work() {
      for (const queue of queues) {
        for (let count = 0; count < concurrency[queue]; count += 1) await employ(queue);
      }
    },
    async stop(timeoutMs) {
      await boss.stop({ graceful: true, timeout: timeoutMs, close: true });
    },
  };

  /** One worker. After a job it looks for the next one at once: its poll would let it rest while others wait. */
  async function employ(queue: Queue): Promise<void> {
    const worker = { id: '' };
    const intervals = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 };
    worker.id = await boss.work<Envelope>(queue, { batchSize: 1, ...intervals }, async ([found]) => {
      try {
        if (found !== undefined) await run(found);
      } finally {
        boss.notifyWorker(worker.id);
      }
    });
  }

  async function run(found: QueuedJob<Envelope>): Promise<void> {
    const { job, version, payload } = envelope.parse(found.data);
    const attempt = found.retryCount + 1;
    const jobLog = log.child({ job, jobId: found.id, attempt });
    const handler = handlers.get(handlerName(job, version));
    if (handler === undefined) {
      throw new DomainError(
        'kernel/unknown-job',
        `This Selvedge does not know the job ${handlerName(job, version)}.`,
      );
    }
    try {
      await handler(payload, { id: found.id, attempt, signal: found.signal });
      jobLog.info('job done');
    } catch (error) {
      jobLog.warn('job failed', { error });
      throw new Error(scrub(error instanceof Error ? `${error.name}: ${error.message}` : String(error)));
    }
  }
}

function enveloped<Payload>({ name, version, schema }: Job<Payload>, payload: Payload): Envelope {
  return { job: name, version, payload: schema.parse(payload) };
}

function handlerName(job: string, version: number): string {
  return `${job}@${version}`;
}
