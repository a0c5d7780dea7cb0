import { DomainError } from '../errors/domain-error';
import type { VaultRecords, VaultRow } from './vault-records';
import { statesBefore } from './vault-state';

/** Records that last as long as the process, for trying a vault without a database. Transactions mean nothing here. */
export function createMemoryRecords(): VaultRecords {
  const rows = new Map<string, VaultRow>();
  return {
    add(object, { state, at }) {
      const found = rows.get(object.key);
      if (found !== undefined && found.sha256 !== object.sha256) {
        return Promise.reject(
          new DomainError('vault/exists', 'Another file is recorded under this key.', { kind: 'conflict' }),
        );
      }
      if (found === undefined) rows.set(object.key, { ...object, state, since: at, storedAt: at });
      return Promise.resolve();
    },

    move(key, to, at, { only } = {}) {
      const row = rows.get(key);
      const may =
        row !== undefined &&
        statesBefore(to).includes(row.state) &&
        (only === undefined || (row.state === only.from && row.since <= only.since));
      if (may) rows.set(key, { ...row, state: to, since: at });
      return Promise.resolve(may);
    },

    hold(key, at) {
      const row = rows.get(key);
      const may = row?.state === 'stored' || row?.state === 'orphaned';
      if (may) rows.set(key, { ...row, state: 'stored', since: at });
      return Promise.resolve(may);
    },

    acquit(key, at) {
      const row = rows.get(key);
      const may = row?.state === 'quarantined';
      if (may) rows.set(key, { ...row, state: 'stored', since: at });
      return Promise.resolve(may);
    },

    find: (keys) => Promise.resolve(keys.flatMap((key) => rows.get(key) ?? [])),

    async *all() {
      const kept = [...rows.values()].filter(({ state }) => state !== 'swept');
      yield* await Promise.resolve(kept.sort((a, b) => (a.key < b.key ? -1 : 1)));
    },
  };
}
