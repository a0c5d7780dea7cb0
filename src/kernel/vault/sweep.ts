import { pipeline } from 'node:stream/promises';
import { Writable } from 'node:stream';
import type { FileStore, StoredFile } from './file-store';
import { Measure } from './measure';
import { decideSweep, youthMs, type SweepDecision } from './sweep-decision';
import type { VaultRecords, VaultRow } from './vault-records';

/** Keys by what a sweep did with them. `missing` needs a person: something refers to a file that is gone. */
export interface SweepReport {
  kept: number;
  recorded: string[];
  restored: string[];
  orphaned: string[];
  deleted: string[];
  forgotten: string[];
  missing: string[];
  /** Unfinished uploads of processes that died. */
  cleared: number;
}

export interface SweepOptions {
  store: FileStore;
  records: VaultRecords;
  /** Every key that must be kept. Read to its end before the store is looked at. */
  references: AsyncIterable<string>;
  now: Date;
}

/** The vault's own corner of the store; a bucket may hold other things, which are not ours to delete. */
const prefix = 'files/';
const batchSize = 500;

/**
 * Looks for orphans in both directions. One sweep at a time; it may be stopped and repeated at any point: a
 * deletion is written down before it is done and finished by the next sweep, and `Vault.hold` and a deletion
 * exclude each other by the record's state.
 */
export async function sweep({ store, records, references, now }: SweepOptions): Promise<SweepReport> {
  const wanted = new Set<string>();
  for await (const key of references) wanted.add(key);
  const report: SweepReport = {
    kept: 0,
    recorded: [],
    restored: [],
    orphaned: [],
    deleted: [],
    forgotten: [],
    missing: [],
    cleared: 0,
  };
  const judge = async (key: string, object: StoredFile | null, row: VaultRow | null): Promise<void> => {
    const decision = decideSweep({ now, referenced: wanted.has(key), object, row });
    if (decision === 'keep') report.kept += 1;
    else if (await carryOut[decision](key, row)) report[lists[decision]].push(key);
  };

  const carryOut: Record<
    Exclude<SweepDecision, 'keep'>,
    (key: string, row: VaultRow | null) => Promise<boolean>
  > = {
    record: (key) => writeDown(key, 'stored'),
    restore: (key) => records.move(key, 'stored', now),
    orphan: (key, row) => (row === null ? writeDown(key, 'orphaned') : records.move(key, 'orphaned', now)),
    delete: async (key, row) => {
      if (row === null) return false;
      const only = { from: row.state, since: row.since };
      if (row.state !== 'swept' && !(await records.move(key, 'swept', now, { only }))) return false;
      await store.delete(key);
      return true;
    },
    forget: (key) => records.move(key, 'swept', now),
    missing: async (key) => {
      await records.move(key, 'missing', now);
      return true;
    },
  };

  const writeDown = async (key: string, state: 'stored' | 'orphaned'): Promise<boolean> => {
    const measure = new Measure();
    await pipeline(
      await store.get(key),
      measure,
      new Writable({ write: (_chunk, _encoding, done) => done() }),
    );
    await records.add({ key, ...measure.measured() }, { state, at: now });
    return true;
  };

  const seen = new Set<string>();
  for await (const batch of inBatches(store.list(prefix))) {
    const rows = new Map((await records.find(batch.map(({ key }) => key))).map((row) => [row.key, row]));
    for (const object of batch) {
      seen.add(object.key);
      await judge(object.key, object, rows.get(object.key) ?? null);
    }
  }
  const absent = async (key: string): Promise<boolean> => !seen.has(key) && (await store.stat(key)) === null;
  for await (const row of records.all()) {
    if (await absent(row.key)) {
      seen.add(row.key);
      await judge(row.key, null, row);
    }
  }
  for (const key of wanted)
    if (await absent(key)) await judge(key, null, (await records.find([key]))[0] ?? null);
  report.cleared = await store.clearUnfinished(new Date(now.getTime() - youthMs));
  return report;
}

const lists = {
  record: 'recorded',
  restore: 'restored',
  orphan: 'orphaned',
  delete: 'deleted',
  forget: 'forgotten',
  missing: 'missing',
} as const;

async function* inBatches(objects: AsyncIterable<StoredFile>): AsyncIterable<StoredFile[]> {
  let batch: StoredFile[] = [];
  for await (const object of objects) {
    if (batch.push(object) < batchSize) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
