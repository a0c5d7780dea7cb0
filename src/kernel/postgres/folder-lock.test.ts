import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { tryLock, withLock } from './folder-lock';
import { findProcess } from './process-table';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'selvedge-lock-'));
  file = path.join(folder, 'lock');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a folder lock', () => {
  it('is held by one at a time and leaves nothing behind', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
    };
    await Promise.all([1, 2, 3, 4, 5].map(() => withLock(file, work)));
    expect(most).toBe(1);
    expect(existsSync(file)).toBe(false);
  });

  it('is given back when the work throws', async () => {
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(file)).toBe(false);
  });

  it('tells after its time who holds it', async () => {
    const release = tryLock(file);
    await expect(withLock(file, () => Promise.resolve(), 100)).rejects.toMatchObject({
      code: 'postgres/lock-held',
      details: { file },
    });
    release?.();
  });

  it.each([
    ['a process that ended', () => `${String(spawnSync(process.execPath, ['-e', '']).pid)}\nstarted then`],
    ['an earlier process with our pid', () => `${String(process.pid)}\nstarted then`],
  ])('is taken over from %s', (_owner, content) => {
    writeFileSync(file, content());
    expect(tryLock(file)).toBeDefined();
  });

  it('is not taken from the living', () => {
    writeFileSync(file, `${String(process.ppid)}\n${findProcess(process.ppid)?.startedAt ?? ''}`);
    expect(tryLock(file)).toBeUndefined();
  });

  it('without a name is taken over only when it is old: its owner may be about to write it', () => {
    writeFileSync(file, '');
    expect(tryLock(file)).toBeUndefined();
    utimesSync(file, new Date(0), new Date(0));
    expect(tryLock(file)).toBeDefined();
  });
});
