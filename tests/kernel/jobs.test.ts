import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { z } from 'zod';
import { createJobs, type Jobs } from '../../src/kernel/jobs/jobs';
import { deadLetters, queueDepths, replayDeadLetters } from '../../src/kernel/jobs/dead-letters';
import { defineJob } from '../../src/kernel/jobs/job';
import { sendOnce } from '../../src/kernel/jobs/ticks';
import { eventually } from '../support/eventually';
import { keptLog } from '../support/kept-log';
import { ledgerDatabase, type LedgerDatabase } from '../support/ledger-database';

const greet = defineJob({
  name: 'test.greet',
  version: 1,
  queue: 'quick',
  schema: z.object({ word: z.string() }),
});
const tick = defineJob({ name: 'test.tick', version: 1, queue: 'quick', schema: z.strictObject({}) });

let ledger: LedgerDatabase;
const opened: Jobs[] = [];
const workers: ChildProcess[] = [];
beforeEach(async () => {
  ledger = await ledgerDatabase();
});
afterEach(async () => {
  for (const worker of workers.splice(0)) worker.kill('SIGKILL');
  await Promise.all(opened.splice(0).map((jobs) => jobs.stop(1_000)));
  await ledger.drop();
});

async function openJobs(retryLimit?: number): Promise<{ jobs: Jobs; lines: string[] }> {
  const { log, lines } = keptLog();
  const jobs = createJobs({
    connectionString: ledger.url,
    log,
    connections: 3,
    ...(retryLimit === undefined ? {} : { retryLimit }),
  });
  opened.push(jobs);
  await jobs.open();
  return { jobs, lines };
}

/** Resolves with the payload of the first run. */
function firstRun(jobs: Jobs): Promise<{ word: string; attempt: number }> {
  return new Promise((resolve) => {
    jobs.handle(greet, ({ word }, { attempt }) => {
      resolve({ word, attempt });
      return Promise.resolve();
    });
  });
}

it('hands the payload over as an object, without waiting for a poll', async () => {
  const { jobs } = await openJobs();
  const run = firstRun(jobs);
  await jobs.work();
  await ledger.transaction((trx) => jobs.enqueue(trx, greet, { word: 'what? \\? ??' }));
  await expect(run).resolves.toEqual({ word: 'what? \\? ??', attempt: 1 });
});

it('knows nothing of a job whose transaction was rolled back', async () => {
  const { jobs } = await openJobs();
  const roundTrip = ledger.transaction(async (trx) => {
    await jobs.enqueue(trx, greet, { word: 'never' });
    throw new Error('changed my mind');
  });
  await expect(roundTrip).rejects.toThrow('changed my mind');
  const depths = await queueDepths(ledger.db);
  expect(depths.every(({ waiting, running }) => waiting === 0 && running === 0)).toBe(true);
});

it('refuses a payload that does not fit its job', async () => {
  const { jobs } = await openJobs();
  await expect(ledger.transaction((trx) => jobs.enqueue(trx, greet, { word: 7 } as never))).rejects.toThrow();
});

it('runs a job again within 30 s when its worker is killed in the middle', async () => {
  const { jobs } = await openJobs();
  const worker = await startWorker(ledger.url);
  await ledger.transaction((trx) => jobs.enqueue(trx, greet, { word: 'again' }));
  await said(worker, 'working on again');
  worker.process.kill('SIGKILL');
  const killed = Date.now();
  const run = firstRun(jobs);
  await jobs.work();
  await expect(run).resolves.toEqual({ word: 'again', attempt: 2 });
  expect(Date.now() - killed).toBeLessThan(30_000);
});

it('keeps a poison job as a dead letter, with its reason, until it is replayed', async () => {
  const { jobs } = await openJobs(0);
  let isPoison = true;
  const cured = new Promise<void>((resolve) => {
    jobs.handle(greet, () => {
      if (isPoison) return Promise.reject(new Error('poison, with Bearer abcdefghijklmnop'));
      resolve();
      return Promise.resolve();
    });
  });
  await jobs.work();
  await ledger.transaction((trx) => jobs.enqueue(trx, greet, { word: 'poison' }));
  const dead = await eventually(async () => {
    const found = await deadLetters(ledger.db, { limit: 10 });
    return found.length > 0 ? found : undefined;
  });
  expect(dead).toEqual([
    expect.objectContaining({
      job: 'test.greet',
      queue: 'quick',
      payload: { word: 'poison' },
      error: expect.stringContaining('poison') as string,
    }),
  ]);
  expect(JSON.stringify(dead)).not.toContain('abcdefghijklmnop');
  isPoison = false;
  expect(await replayDeadLetters(jobs, [dead[0]!.id])).toBe(1);
  await cured;
  await expect(deadLetters(ledger.db, { limit: 10 })).resolves.toEqual([]);
});

it('sends one job a slot, however many instances tick at once', async () => {
  const [one, two] = await Promise.all([openJobs(), openJobs()]);
  const slot = new Date('2026-11-23T10:00:07Z');
  const sameSlot = new Date('2026-11-23T10:00:00Z');
  const tried = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      sendOnce(
        { jobs: (index % 2 === 0 ? one : two).jobs, transaction: ledger.transaction },
        { task: 'test.tick', cron: '* * * * *', job: tick },
        index % 3 === 0 ? slot : sameSlot,
      ),
    ),
  );
  expect(tried.filter(Boolean)).toHaveLength(1);
  const quick = (await queueDepths(ledger.db)).find(({ queue }) => queue === 'quick');
  expect(quick?.waiting).toBe(1);
});

/** A worker in a process of its own, and all that it has said so far. */
interface Worker {
  process: ChildProcess;
  heard: string;
}

async function startWorker(url: string): Promise<Worker> {
  const script = path.resolve(__dirname, '../support/hanging-worker.mjs');
  const worker: Worker = {
    process: spawn(process.execPath, [script, url], { stdio: ['ignore', 'pipe', 'inherit'] }),
    heard: '',
  };
  workers.push(worker.process);
  worker.process.stdout!.on('data', (chunk: Buffer) => (worker.heard += chunk.toString()));
  await said(worker, 'ready');
  return worker;
}

async function said(worker: Worker, word: string): Promise<void> {
  while (!worker.heard.includes(word)) await once(worker.process.stdout!, 'data');
}
