import type { z } from 'zod';

/**
 * Classes of work, a queue each: `events` hands events to their subscribers, `quick` is what a person waits
 * for (mail), `heavy` is computing (masters), `outside` talks to other people's servers, `bulk` is what comes in
 * thousands (update mails): nothing a person waits for stands behind it.
 */
export const queues = ['events', 'quick', 'heavy', 'outside', 'bulk'] as const;
export type Queue = (typeof queues)[number];

/** An order to do something, `plugin.verb-noun`. Its payload carries ids, never names, addresses or tokens. */
export interface Job<Payload> {
  readonly name: string;
  readonly version: number;
  readonly queue: Queue;
  readonly schema: z.ZodType<Payload>;
}

export function defineJob<Payload>(job: Job<Payload>): Job<Payload> {
  return job;
}

export interface JobRun {
  id: string;
  /** 1 for the first try. */
  attempt: number;
  /** Aborted when the process stops or the job's time is over. */
  signal: AbortSignal;
}

/** Does the job. May run more than once (a crash after the effect, before its mark): it must be idempotent. */
export type JobHandler<Payload> = (payload: Payload, run: JobRun) => Promise<void>;

export interface EnqueueOptions {
  /** Not before so many seconds from now. */
  afterSeconds?: number;
}
