import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileStoreSuite } from './file-store.suite';
import type { FileStore } from './file-store';
import { createLocalStore } from './local-store';
import { putFailure } from './store-failure';
import { newVaultKey } from './vault-key';

let directory: string;
let store: FileStore;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'selvedge-vault-'));
  store = createLocalStore({ directory });
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const unfinished = (): Promise<string[]> => readdir(join(directory, '.unfinished'));

fileStoreSuite(() => ({ store, leftovers: unfinished }));

it('has no addresses to hand out', async () => {
  expect(await store.presign(newVaultKey(), { seconds: 30, filename: 'a.pdf' })).toBeNull();
});

it('lets one of many puts under the same key win', async () => {
  const key = newVaultKey();
  const puts = Array.from({ length: 8 }, (_, n) => store.put(key, Readable.from([`writer ${n}`])));
  const outcomes = await Promise.allSettled(puts);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'vault/exists' });
  }
});

it('keeps files and folders from other users of the machine', async () => {
  const key = newVaultKey();
  await store.put(key, Readable.from(['secret']));
  expect((await stat(join(directory, key))).mode & 0o077).toBe(0);
  expect((await stat(join(directory, 'files'))).mode & 0o077).toBe(0);
});

it('clears drafts of a process that died, once they are old enough', async () => {
  const draft = join(directory, '.unfinished', 'dead');
  await writeFile(draft, 'half');
  await utimes(draft, new Date('2026-01-01'), new Date('2026-01-01'));
  expect(await store.clearUnfinished(new Date('2025-12-31'))).toBe(0);
  expect(await store.clearUnfinished(new Date('2026-01-02'))).toBe(1);
  expect(await unfinished()).toEqual([]);
});

it('says the store is away when the directory cannot be used, and keeps nothing', async () => {
  const broken = await mkdtemp(join(tmpdir(), 'selvedge-broken-'));
  await writeFile(join(broken, 'files'), 'a file where the folder should be');
  const put = createLocalStore({ directory: broken }).put(newVaultKey(), Readable.from(['x']));
  await expect(put).rejects.toMatchObject({ code: 'vault/unavailable', kind: 'unavailable' });
  expect(await readdir(join(broken, '.unfinished'))).toEqual([]);
  await rm(broken, { recursive: true });
});

it('names a full disk', async () => {
  const error: unknown = await writeFile('/dev/full', 'x').catch((thrown: unknown) => thrown);
  expect(putFailure(error, false)).toMatchObject({ code: 'vault/disk-full', kind: 'full' });
});
