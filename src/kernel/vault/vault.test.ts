import fc from 'fast-check';
import type { Knex } from 'knex';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createLocalStore } from './local-store';
import { createMemoryRecords } from './memory-records';
import { createVault, type Vault } from './vault';
import { newVaultKey } from './vault-key';
import type { VaultObject } from './vault-records';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const trx = undefined as unknown as Knex.Transaction;

const roots: string[] = [];
afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true, force: true }))));

/** A vault on a real directory; its clock is moved by hand, `wanted` is what the rooms refer to. */
async function open() {
  const directory = await mkdtemp(join(tmpdir(), 'selvedge-sweep-'));
  roots.push(directory);
  const store = createLocalStore({ directory });
  const records = createMemoryRecords();
  const wanted = new Set<string>();
  let elapsed = 0;
  const vault = createVault({ store, records, clock: { now: () => new Date(Date.now() + elapsed) } });
  vault.references.add('test', async function* () {
    yield* await Promise.resolve([...wanted]);
  });
  const stateOf = async (key: string) => (await records.find([key]))[0]?.state;
  const pass = (ms: number): number => (elapsed += ms);
  return { vault, store, records, wanted, stateOf, pass };
}

const receive = (vault: Vault, text = 'a pattern'): Promise<VaultObject> =>
  vault.receive(Readable.from([text]), { limit: 1_000_000 });

const text = async (stream: Readable): Promise<string> =>
  Buffer.concat((await stream.toArray()) as Buffer[]).toString();

describe('a vault', () => {
  it('receives, records, and hands out', async () => {
    const { vault, stateOf } = await open();
    const object = await receive(vault);
    expect(object.key).toMatch(/^files\/[0-9a-f]{32}$/);
    await expect(vault.open(object.key)).rejects.toMatchObject({ code: 'vault/missing' });
    expect(await text(await vault.inspect(object.key))).toBe('a pattern');
    await vault.record(object);
    expect(await stateOf(object.key)).toBe('stored');
    expect(await text(await vault.open(object.key, { start: 2, end: 8 }))).toBe('pattern');
    expect(await vault.presign(object.key, { seconds: 10, filename: 'a.pdf' })).toBeNull();
  });

  it('never delivers what failed a check, but lets it be looked at', async () => {
    const { vault } = await open();
    const object = await receive(vault);
    await vault.record(object);
    await vault.quarantine(object.key);
    await vault.quarantine(object.key);
    const refused = { code: 'vault/quarantined', kind: 'forbidden' };
    await expect(vault.open(object.key)).rejects.toMatchObject(refused);
    await expect(vault.presign(object.key, { seconds: 10, filename: 'a.pdf' })).rejects.toMatchObject(
      refused,
    );
    await expect(vault.hold(object.key, trx)).rejects.toMatchObject(refused);
    expect(await text(await vault.inspect(object.key))).toBe('a pattern');
    await expect(vault.quarantine(newVaultKey())).rejects.toMatchObject({ code: 'vault/missing' });
  });
});

describe('a sweep', () => {
  it('gives what nothing refers to a rest of 30 days, then deletes it', async () => {
    const { vault, store, wanted, stateOf, pass } = await open();
    const [used, recorded, stray] = [
      await receive(vault, 'used'),
      await receive(vault, 'recorded'),
      await receive(vault, 'stray'),
    ];
    await vault.record(used);
    await vault.record(recorded);
    wanted.add(used.key);
    expect(await vault.sweep()).toMatchObject({ kept: 3, orphaned: [], deleted: [] });

    pass(day + hour);
    const second = await vault.sweep();
    expect(second.orphaned.sort()).toEqual([recorded.key, stray.key].sort());
    pass(30 * day - hour);
    expect(await vault.sweep()).toMatchObject({ kept: 3, deleted: [] });
    pass(2 * hour);
    expect((await vault.sweep()).deleted.sort()).toEqual([recorded.key, stray.key].sort());
    expect(await stateOf(stray.key)).toBe('swept');
    expect(await store.stat(stray.key)).toBeNull();
    expect(await text(await vault.open(used.key))).toBe('used');
    await expect(vault.open(recorded.key)).rejects.toMatchObject({ code: 'vault/missing' });
    expect(await vault.sweep()).toMatchObject({ kept: 1, deleted: [], forgotten: [] });
  });

  it('brings back what is referred to again during its rest', async () => {
    const { vault, wanted, stateOf, pass } = await open();
    const [seen, held] = [await receive(vault), await receive(vault)];
    await vault.record(seen);
    await vault.record(held);
    pass(2 * day);
    await vault.sweep();
    pass(31 * day);
    wanted.add(seen.key);
    await vault.hold(held.key, trx);
    expect(await vault.sweep()).toMatchObject({ restored: [seen.key], orphaned: [held.key], deleted: [] });
    expect(await stateOf(seen.key)).toBe('stored');
    wanted.delete(seen.key);
    await vault.sweep();
    pass(31 * day);
    await vault.sweep();
    await expect(vault.hold(seen.key, trx)).rejects.toMatchObject({ code: 'vault/missing' });
  });

  it('deletes what was quarantined after seven days', async () => {
    const { vault, store, pass } = await open();
    const object = await receive(vault);
    await vault.record(object);
    await vault.quarantine(object.key);
    pass(6 * day);
    expect(await vault.sweep()).toMatchObject({ kept: 1 });
    pass(day);
    expect(await vault.sweep()).toMatchObject({ deleted: [object.key] });
    expect(await store.stat(object.key)).toBeNull();
  });

  it('reports what is referred to but gone, until it is back', async () => {
    const { vault, store, wanted, stateOf } = await open();
    const object = await receive(vault);
    await vault.record(object);
    const never = newVaultKey();
    wanted.add(object.key).add(never);
    await store.delete(object.key);
    expect((await vault.sweep()).missing.sort()).toEqual([object.key, never].sort());
    expect(await stateOf(object.key)).toBe('missing');
    expect((await vault.sweep()).missing).toContain(object.key);
    await store.put(object.key, Readable.from(['a pattern']));
    expect(await vault.sweep()).toMatchObject({ restored: [object.key], missing: [never] });
  });

  it('finishes a deletion that was cut short', async () => {
    const { vault, store, records, pass } = await open();
    const object = await receive(vault);
    await records.add(object, { state: 'orphaned', at: new Date() });
    await records.move(object.key, 'swept', new Date());
    pass(2 * day);
    expect(await vault.sweep()).toMatchObject({ deleted: [object.key] });
    expect(await store.stat(object.key)).toBeNull();
  });

  it('leaves alone what lies outside its corner of the store', async () => {
    const { vault, store, pass } = await open();
    await store.put('other/thing', Readable.from(['not ours']));
    pass(400 * day);
    await vault.sweep();
    pass(400 * day);
    await vault.sweep();
    expect(await store.stat('other/thing')).toEqual({ bytes: 8 });
  });

  it('touches nothing when a source of references fails, or when there is none', async () => {
    const { vault, store, records, pass } = await open();
    const object = await receive(vault);
    pass(400 * day);
    vault.references.add('broken', async function* () {
      yield newVaultKey();
      throw await Promise.resolve(new Error('the database went away'));
    });
    await expect(vault.sweep()).rejects.toThrow('the database went away');
    expect(await records.find([object.key])).toEqual([]);
    const unregistered = createVault({ store, records, clock: { now: () => new Date() } });
    await expect(unregistered.sweep()).rejects.toMatchObject({ code: 'vault/no-references' });
    expect(() => vault.references.add('broken', () => store.list('') as never)).toThrow('twice');
  });

  it('never loses a file that is referred to, whatever happens in whatever order', async () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constantFrom('receive', 'record', 'want', 'unwant', 'quarantine'),
        which: fc.nat(4),
      }),
      fc.record({ kind: fc.constant('pass'), which: fc.constantFrom(1, 8, 25, 31, 40) }),
      fc.record({ kind: fc.constant('sweep'), which: fc.constant(0) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const { vault, store, wanted, stateOf, pass } = await open();
        const objects: VaultObject[] = [];
        for (const { kind, which } of steps) {
          const object = objects[which % Math.max(objects.length, 1)];
          if (kind === 'receive') objects.push(await receive(vault, `file ${objects.length}`));
          else if (kind === 'pass') pass(which * day);
          else if (kind === 'sweep') await vault.sweep();
          else if (object === undefined) continue;
          else if (kind === 'record') await vault.record(object);
          else if (kind === 'unwant') wanted.delete(object.key);
          else if (kind === 'quarantine') await vault.quarantine(object.key).catch(() => undefined);
          else if (
            await vault.hold(object.key, trx).then(
              () => true,
              () => false,
            )
          )
            wanted.add(object.key);
          for (const key of wanted) expect(await store.stat(key)).not.toBeNull();
          for (const { key } of objects) {
            if ((await stateOf(key)) !== 'swept') expect(await store.stat(key)).not.toBeNull();
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
