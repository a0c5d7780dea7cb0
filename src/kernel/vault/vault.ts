import type { Readable } from 'node:stream';
import type { Knex } from 'knex';
import type { Clock } from '../clock/clock';
import { DomainError } from '../errors/domain-error';
import type { ByteRange, FileStore } from './file-store';
import { createReferenceSources, type ReferenceSources } from './reference-sources';
import { missing } from './store-failure';
import { sweep, type SweepReport } from './sweep';
import { newVaultKey } from './vault-key';
import type { VaultObject, VaultRecords } from './vault-records';

export interface Vault {
  /**
   * Streams a file into the store under a new key. Nothing is written down yet: call `record` in the
   * transaction that refers to the key; what is never recorded is swept.
   * @throws DomainError as `FileStore.put`.
   */
  receive(stream: Readable, options: { limit: number; expectedBytes?: number }): Promise<VaultObject>;
  record(object: VaultObject, trx?: Knex.Transaction): Promise<void>;
  /**
   * To be called in the transaction that begins to refer to a file already stored: a sweep can no longer delete it.
   * @throws DomainError `vault/missing` when it is too late, `vault/quarantined` for what failed a check.
   */
  hold(key: string, trx: Knex.Transaction): Promise<void>;
  /**
   * What failed a check, recorded before: never delivered, kept seven days for the editor to see why.
   * @throws DomainError `vault/missing`
   */
  quarantine(key: string, trx?: Knex.Transaction): Promise<void>;
  /**
   * A person takes back what a check said: in use again, in the transaction that begins to refer to it.
   * @throws DomainError `vault/missing` when its week is over.
   */
  acquit(key: string, trx: Knex.Transaction): Promise<void>;
  /** The bytes for a reader. @throws DomainError `vault/quarantined`, `vault/missing`, `vault/range`. */
  open(key: string, range?: ByteRange): Promise<Readable>;
  /** An address of the store itself, or null; the same conditions as `open`. */
  presign(key: string, options: { seconds: number; filename: string }): Promise<string | null>;
  /** The bytes for a check, or for the editor's look at what one refused; never on a buyer's way. */
  inspect(key: string, range?: ByteRange): Promise<Readable>;
  references: ReferenceSources;
  /** See `sweep`; uses what the rooms registered with `references`. */
  sweep(): Promise<SweepReport>;
}

export interface VaultOptions {
  store: FileStore;
  records: VaultRecords;
  clock: Clock;
  newKey?: () => string;
}

export function createVault({ store, records, clock, newKey = newVaultKey }: VaultOptions): Vault {
  const references = createReferenceSources();

  const assertDeliverable = async (key: string, trx?: Knex.Transaction): Promise<void> => {
    const [row] = await records.find([key], trx);
    if (row?.state === 'quarantined') throw quarantined();
    if (row === undefined || row.state === 'swept') throw missing();
  };

  return {
    references,

    async receive(stream, options) {
      const key = newKey();
      return { key, ...(await store.put(key, stream, options)) };
    },

    record: (object, trx) => records.add(object, { state: 'stored', at: clock.now() }, trx),

    async hold(key, trx) {
      if (await records.hold(key, clock.now(), trx)) return;
      await assertDeliverable(key, trx);
      throw missing();
    },

    async quarantine(key, trx) {
      if (await records.move(key, 'quarantined', clock.now(), { trx })) return;
      const [row] = await records.find([key], trx);
      if (row?.state !== 'quarantined') throw missing();
    },

    async acquit(key, trx) {
      if (await records.acquit(key, clock.now(), trx)) return;
      await assertDeliverable(key, trx);
    },

    async open(key, range) {
      await assertDeliverable(key);
      return store.get(key, range);
    },

    async presign(key, options) {
      await assertDeliverable(key);
      return store.presign(key, options);
    },

    inspect: (key, range) => store.get(key, range),

    sweep: () => sweep({ store, records, references: references.keys(), now: clock.now() }),
  };
}

function quarantined(): DomainError {
  return new DomainError('vault/quarantined', 'This file failed its checks and is never handed out.', {
    kind: 'forbidden',
  });
}
