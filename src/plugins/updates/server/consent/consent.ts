import type { Knex } from 'knex';
import { audit } from '../../../../kernel/ledger/audit';
import type { InTransaction } from '../../../../kernel/ledger/transaction';
import type { ConsentChoice, SuppressionReason } from '../../contract';

/** What somebody chose, and the language they bought in; everything until they choose. */
export async function findConsent(
  db: Knex,
  customerId: string,
): Promise<{ choice: ConsentChoice; locale: string }> {
  const { rows } = (await db.raw(
    `select coalesce(consent.choice, 'all') as choice, customer.locale from ledger.customer
     left join ledger.notice_consent consent on consent.customer_id = customer.id where customer.id = ?`,
    [customerId],
  )) as { rows: { choice: ConsentChoice; locale: string }[] };
  return rows[0] ?? { choice: 'all', locale: 'en' };
}

/** In force at once: mails that wait are not sent to who has unsubscribed, also in the middle of a notice. */
export async function changeConsent(
  transaction: InTransaction,
  customerId: string,
  choice: ConsentChoice,
): Promise<void> {
  const reason: SuppressionReason = 'unsubscribed';
  await transaction(async (trx) => {
    const written = (await trx
      .withSchema('ledger')
      .table('notice_consent')
      .insert({ customer_id: customerId, choice })
      .onConflict('customer_id')
      .merge({ choice, changed_at: trx.fn.now() })
      .where('notice_consent.choice', '<>', choice)
      .returning('customer_id')) as unknown[];
    if (written.length === 0) return;
    if (choice === 'none') {
      await trx.raw(
        `update ledger.message set state = 'suppressed', collecting = false, last_error = ?, state_since = now()
         where id in (
           select id from ledger.message where kind = 'update' and state = 'ready' and customer_id = ?
           order by id for update
         )`,
        [reason, customerId],
      );
    }
    const subject = `customer:${customerId}`;
    await audit(trx, { actor: 'customer', action: 'notices.chosen', subject, details: { choice } });
  });
}
