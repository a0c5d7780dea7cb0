import type { Core } from '@strapi/strapi';

interface Trx {
  /** Knex settles it by what became of COMMIT. */
  executionPromise: Promise<unknown>;
}
type Work = (params: { trx: Trx }) => Promise<unknown>;
/** One that is begun without work is committed by whoever began it. */
interface Begun {
  commit: () => Promise<void>;
  get: () => Trx;
}
interface Database {
  transaction(work?: Work): Promise<unknown>;
  inTransaction(): boolean;
}

/**
 * Makes a transaction of Strapi's that could not be committed reject. Knex's `trx.commit()` resolves also when COMMIT
 * failed, as when the database was restarted at that moment, and Strapi believes it: a sender heard 200 for a sale
 * that was nowhere. Call once, before the first transaction.
 */
export function makeCommitsSure(strapi: Core.Strapi): void {
  const db = strapi.db as unknown as Database;
  const begin = db.transaction.bind(db) as Database['transaction'];
  db.transaction = async (work) => {
    // An inner one is committed with the outer one.
    if (db.inTransaction()) return begin(work);
    if (work === undefined) return withSureCommit((await begin()) as Begun);
    let committed: Promise<unknown> | undefined;
    const result = await begin((params) => {
      committed = params.trx.executionPromise;
      return work(params);
    });
    await committed;
    return result;
  };
}

function withSureCommit(begun: Begun): Begun {
  const { executionPromise } = begun.get();
  return {
    ...begun,
    commit: async () => {
      await begun.commit();
      await executionPromise;
    },
  };
}
