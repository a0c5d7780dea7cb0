import { statfs } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { DatabaseWatch } from './database-watch';

export type Readiness = { kind: 'ready' } | { kind: 'not-ready'; reasons: string[] };

export const liveAnswer = z.strictObject({ status: z.literal('live') });
export const readyAnswer = z.strictObject({
  status: z.enum(['ready', 'not-ready']),
  reasons: z.array(z.string()).optional(),
});

export interface HealthSources {
  watch: DatabaseWatch;
  dataDir: string;
  isDraining: () => boolean;
}

const leastFree = 0.05;
const patienceMs = 1_000;

/** Whether traffic should come here: not while stopping, with the database away, or with the disk nearly full. */
export async function readiness({ watch, dataDir, isDraining }: HealthSources): Promise<Readiness> {
  if (isDraining()) return { kind: 'not-ready', reasons: ['stopping'] };
  const found = await Promise.all([databaseFault(watch), diskFault(dataDir)]);
  const reasons = found.filter((reason) => reason !== undefined);
  return reasons.length === 0 ? { kind: 'ready' } : { kind: 'not-ready', reasons };
}

async function databaseFault(watch: DatabaseWatch): Promise<string | undefined> {
  const answered = await Promise.race([watch.answers(), wait(patienceMs, false, { ref: false })]);
  return answered ? undefined : 'the database does not answer';
}

async function diskFault(dataDir: string): Promise<string | undefined> {
  const { bavail, blocks } = await statfs(dataDir);
  return blocks > 0 && bavail / blocks < leastFree ? 'the disk is nearly full' : undefined;
}
