import type { Knex } from 'knex';
import { DomainError } from '../errors/domain-error';
import { table } from '../ledger/rows';
import type { Measured } from './file-store';
import { statesBefore, type VaultState } from './vault-state';

export interface VaultObject extends Measured {
  key: string;
}

export interface VaultRow extends VaultObject {
  state: VaultState;
  since: Date;
  storedAt: Date;
}

/** What is written down about the vault's objects. With `trx`, inside the caller's transaction. */
export interface VaultRecords {
  /** Writes an object down; the same object again is no error, another one under its key is (`vault/exists`). */
  add(
    object: VaultObject,
    standing: { state: 'stored' | 'orphaned'; at: Date },
    trx?: Knex.Transaction,
  ): Promise<void>;
  /** Moves an object to a state; false when it stands where the table of moves does not lead there. */
  move(key: string, to: VaultState, at: Date, options?: MoveOptions): Promise<boolean>;
  /**
   * Makes sure of an object: `stored` from `stored` or `orphaned`, its record locked until the transaction ends.
   * False when it stands elsewhere or nowhere.
   */
  hold(key: string, at: Date, trx: Knex.Transaction): Promise<boolean>;
  /** A person has decided otherwise than the check: `quarantined` to `stored`. False when it stands elsewhere. */
  acquit(key: string, at: Date, trx: Knex.Transaction): Promise<boolean>;
  find(keys: readonly string[], trx?: Knex.Transaction): Promise<VaultRow[]>;
  /** Every record that is not swept, in order of key. */
  all(): AsyncIterable<VaultRow>;
}

export interface MoveOptions {
  trx?: Knex.Transaction;
  /** Move it only if it stands in this state, and has done so since then or earlier. */
  only?: { from: VaultState; since: Date };
}

interface Row {
  key: string;
  sha256: string;
  /** Postgres's bigint arrives as text. */
  bytes: string | number;
  state: VaultState;
  stored_at: Date | string;
  state_since: Date | string;
}

const pageRows = 1000;

/** The records in `ledger.vault_object`. */
export function createVaultRecords(db: () => Knex): VaultRecords {
  const rows = (trx?: Knex.Transaction): Knex.QueryBuilder<Row, Row[]> =>
    table<Row>(trx ?? db(), 'vault_object');

  return {
    async add({ key, sha256, bytes }, { state, at }, trx) {
      const standing = { state, stored_at: at, state_since: at };
      const written = await rows(trx)
        .insert({ key, sha256, bytes, ...standing })
        .onConflict('key')
        .ignore()
        .returning('key');
      if (written.length > 0) return;
      const found = await rows(trx).where({ key }).first();
      if (found?.sha256 !== sha256) {
        throw new DomainError('vault/exists', 'Another file is recorded under this key.', {
          kind: 'conflict',
        });
      }
    },

    async move(key, to, at, { trx, only } = {}) {
      const query = rows(trx).where({ key }).whereIn('state', statesBefore(to));
      if (only !== undefined) query.where('state', only.from).where('state_since', '<=', only.since);
      const moved: unknown = await query.update({ state: to, state_since: at } as never);
      return moved === 1;
    },

    async hold(key, at, trx) {
      const held: unknown = await rows(trx)
        .where({ key })
        .whereIn('state', ['stored', 'orphaned'])
        .update({ state: 'stored', state_since: at } as never);
      return held === 1;
    },

    async acquit(key, at, trx) {
      const acquitted: unknown = await rows(trx)
        .where({ key, state: 'quarantined' })
        .update({ state: 'stored', state_since: at } as never);
      return acquitted === 1;
    },

    async find(keys, trx) {
      const found = await rows(trx).whereIn('key', keys);
      return found.map(fromRow);
    },

    async *all() {
      for (let last = ''; ;) {
        const page: Row[] = await rows()
          .where('key', '>', last)
          .whereNot('state', 'swept')
          .orderBy('key')
          .limit(pageRows);
        for (const row of page) yield fromRow(row);
        if (page.length < pageRows) return;
        last = page.at(-1)?.key ?? last;
      }
    },
  };
}

function fromRow({ key, sha256, bytes, state, stored_at, state_since }: Row): VaultRow {
  return {
    key,
    sha256,
    bytes: Number(bytes),
    state,
    since: new Date(state_since),
    storedAt: new Date(stored_at),
  };
}
