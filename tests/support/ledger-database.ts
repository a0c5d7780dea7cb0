import { randomBytes } from 'node:crypto';
import knex, { type Knex } from 'knex';
import { up } from '../../database/migrations/2026-11-23-ledger';
import { createDatabase, dropDatabase } from '../../src/kernel/postgres/databases';
import type { InTransaction } from '../../src/kernel/ledger/transaction';
import { testServer } from './boot';

export interface LedgerDatabase {
  url: string;
  db: Knex;
  /** A plain transaction of this pool, for parts of the kernel that need no Strapi. */
  transaction: InTransaction;
  drop: () => Promise<void>;
}

/** A database with the ledger in it and nothing else. */
export async function ledgerDatabase(): Promise<LedgerDatabase> {
  const name = `l_${randomBytes(6).toString('hex')}`;
  const url = await createDatabase(testServer(), name);
  const db = knex({ client: 'pg', connection: url, pool: { min: 0, max: 10 } });
  await db.transaction((trx) => up(trx));
  return {
    url,
    db,
    transaction: (work) => db.transaction(work),
    async drop() {
      await db.destroy();
      await dropDatabase(testServer(), name);
    },
  };
}
