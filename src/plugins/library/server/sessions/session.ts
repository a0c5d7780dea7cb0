import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { newId } from '../../../../kernel/ids/ids';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { hashOfToken, newToken } from '../proofs/secrets';

/** A device that is signed in. */
export interface Session {
  sessionId: string;
  customerId: string;
  address: string;
  locale: string;
  /** What our own forms carry: it follows from the cookie's secret and cannot lead back to it. */
  form: string;
}

/** Begins a session and resolves to its secret, which exists in the cookie and nowhere else. */
export async function makeSession(trx: Trx, customerId: string, days: number): Promise<string> {
  const token = newToken();
  await trx.raw(
    `insert into ledger.library_session (id, token_hash, customer_id, expires_at)
     values (:id, :hash, :customerId, now() + make_interval(days => :days))`,
    { id: newId(), hash: hashOfToken(token)!, customerId, days },
  );
  return token;
}

/** The session of a cookie; undefined for every other text, and once its customer has been erased. */
export async function findSession(db: Knex, token: string): Promise<Session | undefined> {
  const hash = hashOfToken(token);
  if (hash === undefined) return undefined;
  const { rows } = (await db.raw(
    `select session.id, session.customer_id, customer.email, customer.locale
     from ledger.library_session session join ledger.customer on customer.id = session.customer_id
     where session.token_hash = :hash and session.ended_at is null and session.expires_at > now()
       and customer.email is not null and customer.erased_at is null`,
    { hash },
  )) as { rows: { id: string; customer_id: string; email: string; locale: string }[] };
  const [row] = rows;
  return (
    row && {
      sessionId: row.id,
      customerId: row.customer_id,
      address: row.email,
      locale: row.locale,
      form: formSecret(token),
    }
  );
}

export async function endSession(db: Knex, sessionId: string): Promise<void> {
  await db.raw(
    'update ledger.library_session set ended_at = now() where id = :sessionId and ended_at is null',
    { sessionId },
  );
}

/** Signs every device of a customer out but one. */
export async function endOtherSessions(trx: Trx, customerId: string, but: string | null): Promise<void> {
  await trx.raw(
    `update ledger.library_session set ended_at = now()
     where customer_id = :customerId and ended_at is null and id is distinct from :but::uuid`,
    { customerId, but },
  );
}

function formSecret(token: string): string {
  return createHash('sha256').update(`form of ${token}`).digest('base64url');
}
