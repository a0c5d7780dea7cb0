import type { Core } from '@strapi/strapi';

interface Trx {
  /** Knex settles it by what became of COMMIT. */
  executionPromise: Promise<unknown>;
}
type Work = (params: { trx: Trx }) => Promise<unknown>;
type Transaction = (work?: Work) => Promise<unknown>;

/**
 * Makes a transaction of Strapi's that could not be committed reject. Knex's `trx.commit()` resolves also when COMMIT
 * failed, as when the database was restarted at that moment, and Strapi believes it: a sender heard 200 for a sale
 * that was nowhere. Call once, before the first transaction.
 */
export function makeCommitsSure(strapi: Core.Strapi): void {
  const { db } = strapi as unknown as { db: { transaction: Transaction; inTransaction: () => boolean } };
  const begin = db.transaction.bind(db);
  db.transaction = async (work) => {
    // An inner one is committed with the outer one; without work, whoever began it commits it.
    if (work === undefined || db.inTransaction()) return begin(work);
    let committed: Promise<unknown> | undefined;
    const result = await begin((params) => {
      committed = params.trx.executionPromise;
      return work(params);
    });
    await committed;
    return result;
  };
}
