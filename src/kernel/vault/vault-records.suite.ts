import type { Knex } from 'knex';
import { newVaultKey } from './vault-key';
import type { VaultObject, VaultRecords } from './vault-records';

export interface RecordsUnderTest {
  records: VaultRecords;
  /** Runs work in one transaction. */
  transaction<T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T>;
}

const monday = new Date('2026-11-23T09:00:00.000Z');
const tuesday = new Date('2026-11-24T09:00:00.000Z');

/** What every VaultRecords promises; the journey runs it on Postgres. */
export function vaultRecordsSuite(open: () => RecordsUnderTest): void {
  const object = (): VaultObject => ({ key: newVaultKey(), bytes: 5_000_000_000, sha256: 'a'.repeat(64) });
  const add = async (state: 'stored' | 'orphaned' = 'stored'): Promise<VaultObject> => {
    const added = object();
    await open().records.add(added, { state, at: monday });
    return added;
  };
  const find = async (key: string) => (await open().records.find([key]))[0];

  it('gives back what was written down', async () => {
    const added = await add();
    expect(await find(added.key)).toEqual({ ...added, state: 'stored', since: monday, storedAt: monday });
    expect(await open().records.find([newVaultKey()])).toEqual([]);
    expect(await open().records.find([])).toEqual([]);
  });

  it('takes the same object twice, and another under its key never', async () => {
    const added = await add();
    await open().records.add(added, { state: 'stored', at: tuesday });
    expect(await find(added.key)).toMatchObject({ storedAt: monday });
    const other = { ...added, sha256: 'b'.repeat(64) };
    await expect(open().records.add(other, { state: 'stored', at: tuesday })).rejects.toMatchObject({
      code: 'vault/exists',
    });
  });

  it('moves along the table of moves and not beside it', async () => {
    const { records } = open();
    const { key } = await add();
    expect(await records.move(key, 'quarantined', tuesday)).toBe(true);
    expect(await find(key)).toMatchObject({ state: 'quarantined', since: tuesday, storedAt: monday });
    expect(await records.move(key, 'stored', tuesday)).toBe(false);
    expect(await records.move(newVaultKey(), 'quarantined', tuesday)).toBe(false);
    expect(await find(key)).toMatchObject({ state: 'quarantined' });
  });

  it('moves only what has stood long enough where it was seen', async () => {
    const { records } = open();
    const { key } = await add('orphaned');
    const before = new Date(monday.getTime() - 1);
    expect(await records.move(key, 'swept', tuesday, { only: { from: 'orphaned', since: before } })).toBe(
      false,
    );
    expect(await records.move(key, 'swept', tuesday, { only: { from: 'stored', since: monday } })).toBe(
      false,
    );
    expect(await records.move(key, 'swept', tuesday, { only: { from: 'orphaned', since: monday } })).toBe(
      true,
    );
  });

  it('holds what is stored or resting', async () => {
    const { records, transaction } = open();
    const hold = (key: string): Promise<boolean> => transaction((trx) => records.hold(key, tuesday, trx));
    const { key } = await add('orphaned');
    expect(await hold(key)).toBe(true);
    expect(await find(key)).toMatchObject({ state: 'stored' });
    expect(await hold(key)).toBe(true);
    await records.move(key, 'quarantined', tuesday);
    expect(await hold(key)).toBe(false);
    expect(await hold(newVaultKey())).toBe(false);
  });

  it('acquits what is quarantined, and nothing else', async () => {
    const { records, transaction } = open();
    const acquit = (key: string): Promise<boolean> => transaction((trx) => records.acquit(key, tuesday, trx));
    const { key } = await add();
    expect(await acquit(key)).toBe(false);
    await records.move(key, 'quarantined', monday);
    expect(await acquit(key)).toBe(true);
    expect(await find(key)).toMatchObject({ state: 'stored', since: tuesday });
    await records.move(key, 'swept', tuesday);
    expect(await acquit(key)).toBe(false);
    expect(await acquit(newVaultKey())).toBe(false);
  });

  it('walks over everything that is not swept', async () => {
    const { records } = open();
    const kept = await add();
    const gone = await add('orphaned');
    await records.move(gone.key, 'swept', tuesday);
    const keys = (await Array.fromAsync(records.all())).map(({ key }) => key);
    expect(keys).toContain(kept.key);
    expect(keys).not.toContain(gone.key);
    expect(keys).toEqual([...keys].sort());
  });
}
