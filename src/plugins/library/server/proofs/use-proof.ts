import type { Knex } from 'knex';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { hashOfCode, hashOfToken } from './secrets';
import type { ProofRow } from './proof-row';

/** Who a code was mailed for: a session's customer, or an account. */
export type Asker = { customerId: string } | { accountId: string };

const mostTries = 5;
const isOpen = 'used_at is null and expires_at > now()';

/** Whether a mailed link is still good. Changes nothing. */
export async function isGoodLink(db: Knex, token: string): Promise<boolean> {
  const hash = hashOfToken(token);
  if (hash === undefined) return false;
  const { rows } = (await db.raw(
    `select 1 from ledger.library_secret secret join ledger.library_proof proof on proof.id = secret.proof_id
     where secret.hash = :hash and proof.purpose in ('sign-in', 'claim-link') and ${isOpen}`,
    { hash },
  )) as { rows: unknown[] };
  return rows.length > 0;
}

/** Uses a mailed link up; undefined where it is not good. Of many that use it at once one gets it. */
export async function takeLink(trx: Trx, token: string): Promise<ProofRow | undefined> {
  const hash = hashOfToken(token);
  if (hash === undefined) return undefined;
  const { rows } = (await trx.raw(
    `update ledger.library_proof set used_at = now()
     where id = (select proof_id from ledger.library_secret where hash = :hash)
       and purpose in ('sign-in', 'claim-link') and ${isOpen}
     returning *`,
    { hash },
  )) as { rows: ProofRow[] };
  return rows[0];
}

/**
 * Counts a try at the codes that were mailed for an asker, in a transaction of its own: a wrong one is counted too.
 * Resolves to the proofs that may still be tried.
 */
export async function countTry(db: Knex, asker: Asker, purpose: ProofRow['purpose']): Promise<string[]> {
  const [column, id] =
    'customerId' in asker ? ['customer_id', asker.customerId] : ['account_id', asker.accountId];
  const { rows } = (await db.raw(
    `update ledger.library_proof set tries = tries + 1
     where ${column} = :id and purpose = :purpose and tries < :mostTries and ${isOpen} returning id`,
    { id, purpose, mostTries },
  )) as { rows: { id: string }[] };
  return rows.map((row) => row.id);
}

/** Uses a mailed code up; undefined where it fits none of these proofs. */
export async function takeCode(
  trx: Trx,
  proofIds: readonly string[],
  code: string,
): Promise<ProofRow | undefined> {
  for (const id of proofIds) {
    const { rows } = (await trx.raw(
      `update ledger.library_proof set used_at = now()
       where id = :id and ${isOpen}
         and exists (select 1 from ledger.library_secret where proof_id = :id and hash = :hash)
       returning *`,
      { id, hash: hashOfCode(id, code) },
    )) as { rows: ProofRow[] };
    if (rows[0] !== undefined) return rows[0];
  }
  return undefined;
}
