import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { FileStore } from './file-store';
import { newVaultKey } from './vault-key';

export interface StoreUnderTest {
  store: FileStore;
  /** Names of everything the store holds outside its objects: what an interrupted put may not leave. */
  leftovers(): Promise<string[]>;
}

const mebibyte = 1024 * 1024;

/** What every FileStore promises; each adapter's test calls this with a store of its own. */
export function fileStoreSuite(open: () => StoreUnderTest): void {
  const put = (bytes: Buffer, key = newVaultKey()): Promise<string> =>
    open()
      .store.put(key, Readable.from([bytes]))
      .then(() => key);

  it('gives back exactly what was put, with its size and sha256', async () => {
    const { store } = open();
    const bytes = randomBytes(100_000);
    const key = newVaultKey();
    const measured = await store.put(key, Readable.from([bytes]), {
      expectedBytes: bytes.length,
      limit: bytes.length,
    });
    expect(measured).toEqual({ bytes: 100_000, sha256: createHash('sha256').update(bytes).digest('hex') });
    expect(await store.stat(key)).toEqual({ bytes: 100_000 });
    expect(bytes.equals(await read(await store.get(key)))).toBe(true);
  });

  it.each([
    [{ start: 0, end: 0 }, 'a'],
    [{ start: 2, end: 4 }, 'cde'],
    [{ start: 7 }, 'hij'],
    [{ end: 2 }, 'abc'],
    [{ start: 8, end: 500 }, 'ij'],
    [{}, 'abcdefghij'],
  ])('reads the range %j', async (range, expected) => {
    const key = await put(Buffer.from('abcdefghij'));
    expect((await read(await open().store.get(key, range))).toString()).toBe(expected);
  });

  it.each([
    { start: 10 },
    { start: 400, end: 500 },
    { start: 4, end: 2 },
    { start: -1 },
    { start: 0.5 },
    { start: NaN },
  ])('refuses the range %j', async (range) => {
    const key = await put(Buffer.from('abcdefghij'));
    await expect(open().store.get(key, range)).rejects.toMatchObject({ code: 'vault/range', kind: 'range' });
  });

  it('says what is not there', async () => {
    const { store } = open();
    expect(await store.stat(newVaultKey())).toBeNull();
    await expect(store.get(newVaultKey())).rejects.toMatchObject({ code: 'vault/missing', kind: 'missing' });
    await expect(store.delete(newVaultKey())).resolves.toBeUndefined();
  });

  it('deletes', async () => {
    const key = await put(Buffer.from('gone'));
    await open().store.delete(key);
    expect(await open().store.stat(key)).toBeNull();
  });

  it('writes a key once', async () => {
    const { store } = open();
    const key = await put(Buffer.from('first'));
    await expect(put(Buffer.from('second'), key)).rejects.toMatchObject({
      code: 'vault/exists',
      kind: 'conflict',
    });
    expect((await read(await store.get(key))).toString()).toBe('first');
  });

  it('lists by prefix with size and time', async () => {
    const { store } = open();
    const folder = `list-${randomBytes(4).toString('hex')}`;
    await put(Buffer.from('one'), `${folder}/a`);
    await put(Buffer.from('three'), `${folder}/deep/er/b`);
    await put(Buffer.from('other'), `${folder}-not/c`);
    const found = await all(store.list(`${folder}/`));
    expect(found.map(({ key, bytes }) => [key, bytes]).sort()).toEqual([
      [`${folder}/a`, 3],
      [`${folder}/deep/er/b`, 5],
    ]);
    for (const { modifiedAt } of found)
      expect(Math.abs(Date.now() - modifiedAt.getTime())).toBeLessThan(60_000);
    expect(await all(store.list('nothing-here/'))).toEqual([]);
  });

  it('refuses an empty file', async () => {
    const key = newVaultKey();
    await expect(open().store.put(key, Readable.from([]))).rejects.toMatchObject({ code: 'vault/empty' });
    await expectNothing(open(), key);
  });

  it('refuses what is too large, at the first byte above the limit and before the first byte when announced', async () => {
    const key = newVaultKey();
    const { store } = open();
    const tooLarge = { code: 'vault/too-large', kind: 'too-large', details: { limit: 6 * mebibyte } };
    const endless = Readable.from(zeros(Infinity));
    await expect(store.put(key, endless, { limit: 6 * mebibyte })).rejects.toMatchObject(tooLarge);
    expect(endless.destroyed).toBe(true);
    const announced = Readable.from(zeros(7 * mebibyte));
    await expect(
      store.put(key, announced, { limit: 6 * mebibyte, expectedBytes: 7 * mebibyte }),
    ).rejects.toMatchObject(tooLarge);
    await expectNothing(open(), key);
  });

  it.each([9, 11])('refuses 10 bytes where %i were announced', async (expectedBytes) => {
    const key = newVaultKey();
    const put = open().store.put(key, Readable.from([Buffer.from('abcdefghij')]), { expectedBytes });
    await expect(put).rejects.toMatchObject({
      code: 'vault/incomplete',
      details: { expectedBytes, bytes: 10 },
    });
    await expectNothing(open(), key);
  });

  it.each([1, 12])('keeps nothing of a file whose sender fails after %i MiB', async (count) => {
    const key = newVaultKey();
    const broken = Readable.from(
      (async function* () {
        yield* zeros(count * mebibyte);
        throw await Promise.resolve(new Error('connection reset'));
      })(),
    );
    await expect(open().store.put(key, broken)).rejects.toMatchObject({ code: 'vault/interrupted' });
    await expectNothing(open(), key);
  });

  it('keeps nothing of a file whose sender goes away silently', async () => {
    const key = newVaultKey();
    const silent = new Readable({ read: () => undefined });
    silent.push(Buffer.alloc(mebibyte));
    const put = open().store.put(key, silent);
    setImmediate(() => silent.destroy());
    await expect(put).rejects.toMatchObject({ code: 'vault/interrupted' });
    await expectNothing(open(), key);
  });

  it.each([
    '',
    '/a',
    'a/',
    'a//b',
    '../a',
    'a/../b',
    'a/./b',
    'a/.hidden',
    'A',
    'a b',
    'a\\b',
    'ä',
    'a\0',
    `a${'b'.repeat(512)}`,
  ])('refuses the key %j everywhere', async (key) => {
    const { store } = open();
    const bad = { code: 'vault/bad-key' };
    await expect(store.put(key, Readable.from(['x']))).rejects.toMatchObject(bad);
    await expect(store.get(key)).rejects.toMatchObject(bad);
    await expect(store.stat(key)).rejects.toMatchObject(bad);
    await expect(store.delete(key)).rejects.toMatchObject(bad);
    await expect(store.presign(key, { seconds: 10, filename: 'x' })).rejects.toMatchObject(bad);
  });

  it('takes many puts at once', async () => {
    const files = Array.from({ length: 12 }, () => ({ key: newVaultKey(), bytes: randomBytes(300_000) }));
    await Promise.all(files.map(({ key, bytes }) => put(bytes, key)));
    for (const { key, bytes } of files)
      expect(bytes.equals(await read(await open().store.get(key)))).toBe(true);
  });

  it('streams 64 MiB through little memory, both ways', async () => {
    const { store } = open();
    const key = newVaultKey();
    const size = 64 * mebibyte;
    const peak = watchBuffers();
    const measured = await store.put(key, Readable.from(zeros(size, peak.note)));
    const hash = createHash('sha256');
    for await (const chunk of await store.get(key)) {
      hash.update(chunk as Buffer);
      peak.note();
    }
    expect(measured).toEqual({ bytes: size, sha256: hash.digest('hex') });
    expect(peak.mebibytes()).toBeLessThan(48);
  });

  it('clears what a dead process left, and nothing else', async () => {
    const key = await put(Buffer.from('whole'));
    const { store } = open();
    expect(await store.clearUnfinished(new Date(Date.now() + 3_600_000))).toBe(0);
    expect(await store.stat(key)).toEqual({ bytes: 5 });
  });
}

async function expectNothing({ store, leftovers }: StoreUnderTest, key: string): Promise<void> {
  expect(await store.stat(key)).toBeNull();
  expect(await leftovers()).toEqual([]);
}

async function* zeros(bytes: number, each: () => void = () => undefined): AsyncIterable<Buffer> {
  for (let sent = 0; sent < bytes; sent += 65_536) {
    each();
    yield await Promise.resolve(Buffer.alloc(65_536));
  }
}

/** The most memory that buffers in use held above the start, looked at every 8 MiB, garbage collected first. */
function watchBuffers(): { note(): void; mebibytes(): number } {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const inUse = (): number => {
    collect();
    return process.memoryUsage().arrayBuffers;
  };
  const before = inUse();
  let most = 0;
  let calls = 0;
  return {
    note: () => {
      calls += 1;
      if (calls % 128 === 0) most = Math.max(most, inUse() - before);
    },
    mebibytes: () => most / mebibyte,
  };
}

async function read(stream: Readable): Promise<Buffer> {
  return Buffer.concat((await stream.toArray()) as Buffer[]);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  return Array.fromAsync(items);
}
