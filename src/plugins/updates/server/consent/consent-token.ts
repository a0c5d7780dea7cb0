import { createHash, randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import type { Trx } from '../../../../kernel/ledger/transaction';

const form = /^[\w-]{43}$/;

/** The secret of a mail's unsubscribe link: 256 random bits, stored as a hash, good for as long as the mail is. */
export async function makeConsentToken(
  trx: Trx,
  { customerId, messageId }: { customerId: string; messageId: string },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const row = { token_hash: hashOf(token), customer_id: customerId, message_id: messageId };
  await trx.withSchema('ledger').table('notice_token').insert(row);
  return token;
}

/** Takes a token back whose mail was surely not delivered. */
export async function unmakeConsentToken(trx: Trx, token: string): Promise<void> {
  await trx
    .withSchema('ledger')
    .table('notice_token')
    .where({ token_hash: hashOf(token) })
    .delete();
}

/** Whose token this is; undefined for every token that is nobody's. */
export async function findConsentToken(db: Knex, token: string): Promise<string | undefined> {
  if (!form.test(token)) return undefined;
  const row = (await db
    .withSchema('ledger')
    .table('notice_token')
    .where({ token_hash: hashOf(token) })
    .first('customer_id')) as { customer_id: string } | undefined;
  return row?.customer_id;
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
