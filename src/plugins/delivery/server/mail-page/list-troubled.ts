import type { Knex } from 'knex';
import type { TroubledMail } from '../../mail-contract';

interface Row {
  id: string;
  kind: TroubledMail['kind'];
  state: TroubledMail['state'];
  last_error: string | null;
  attempts: number;
  state_since: Date;
  order_id: string;
  external_id: string;
  email: string | null;
}

/** Receipts and renewed links that did not arrive for certain, newest first, by keyset. */
export async function listTroubled(
  db: Knex,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<{ mails: TroubledMail[]; after: string | null }> {
  const { rows } = (await db.raw(
    `select message.id, message.kind, message.state, message.last_error, message.attempts, message.state_since,
       orders.id as order_id, orders.external_id, customer.email
     from ledger.message
     join ledger.orders on orders.id = message.subject_id
     join ledger.customer on customer.id = message.customer_id
     where message.kind in ('receipt', 'renewal') and message.state in ('failed', 'unknown', 'suppressed')
       and (:after::uuid is null or (message.state_since, message.id) <
         (select state_since, id from ledger.message where id = :after::uuid))
     order by message.state_since desc, message.id desc limit :limit`,
    { after: after ?? null, limit: limit + 1 },
  )) as { rows: Row[] };
  const mails = rows.slice(0, limit).map((row) => ({
    id: row.id,
    kind: row.kind,
    state: row.state,
    reason: row.last_error,
    attempts: row.attempts,
    since: row.state_since.toISOString(),
    order: { id: row.order_id, externalId: row.external_id },
    email: row.email,
  }));
  return { mails, after: rows.length > limit ? (mails.at(-1)?.id ?? null) : null };
}
