import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { DomainError } from '../errors/domain-error';

export type Trx = Knex.Transaction;

/** Runs work in one database transaction; see `createTransaction`. */
export type InTransaction = <T>(work: (trx: Trx) => Promise<T>) => Promise<T>;

/**
 * One transaction for content and ledger: `strapi.documents()` called inside joins it, and a call inside
 * another becomes a savepoint of that one. Closes two traps: Strapi's nested transactions keep the rows of an
 * inner one that failed, and Postgres answers COMMIT with a silent rollback once a statement has failed, even
 * if the error was caught. Here a failed statement that was swallowed makes the whole call reject.
 * @throws DomainError `ledger/swallowed-error` when a statement failed and its error was swallowed.
 */
export function createTransaction(strapi: Core.Strapi): InTransaction {
  return async (work) => {
    const outer = strapi.db.inTransaction();
    return strapi.db.transaction(async ({ trx }) => {
      const bound = trx as unknown as Trx;
      if (outer) return savepoint(bound, work);
      const failures = watchFailures(bound);
      const result = await work(bound);
      if (failures.any) await assertAlive(bound);
      return result;
    }) as ReturnType<typeof work>;
  };
}

/** Runs work so that its failure undoes just its own statements; the surrounding transaction goes on. */
export async function savepoint<T>(trx: Trx, work: (trx: Trx) => Promise<T>): Promise<T> {
  const name = `s${randomBytes(6).toString('hex')}`;
  await trx.raw(`savepoint ${name}`);
  try {
    const result = await work(trx);
    await assertAlive(trx);
    await trx.raw(`release savepoint ${name}`);
    return result;
  } catch (error) {
    await trx.raw(`rollback to savepoint ${name}`);
    throw error;
  }
}

/** Whether a statement failed, on this connection, since now: only then can the transaction be dead. */
function watchFailures(trx: Trx): { any: boolean } {
  const failures = { any: false };
  trx.on('query-error', () => {
    failures.any = true;
  });
  return failures;
}

async function assertAlive(trx: Trx): Promise<void> {
  try {
    await trx.raw('select 1');
  } catch (cause) {
    throw new DomainError(
      'ledger/swallowed-error',
      'A statement in this transaction failed and its error was swallowed; nothing was stored.',
      { kind: 'unavailable', cause },
    );
  }
}
