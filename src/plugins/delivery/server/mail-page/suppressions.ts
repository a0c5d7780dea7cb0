import type { Knex } from 'knex';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { audit } from '../../../../kernel/ledger/audit';
import type { InTransaction } from '../../../../kernel/ledger/transaction';
import type { SuppressedAddresses } from '../../../../kernel/mail/suppressed-addresses';
import type { SuppressionView } from '../../mail-contract';

interface Row {
  id: string;
  reason: SuppressionView['reason'];
  detail: string | null;
  created_at: Date;
  email: string | null;
  order_id: string | null;
}

const asView = ({ id, reason, detail, created_at: at, email, order_id: orderId }: Row): SuppressionView => ({
  id,
  reason,
  detail,
  since: at.toISOString(),
  email,
  orderId,
});

/** Addresses that get no mail, newest first, by keyset; an address is named while the mail's customer has one. */
export async function listSuppressions(
  db: Knex,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<{ suppressions: SuppressionView[]; after: string | null }> {
  const { rows } = (await db.raw(
    `select encode(suppressed.address_hash, 'hex') as id, suppressed.reason, suppressed.detail, suppressed.created_at,
       customer.email, orders.id as order_id
     from ledger.suppression suppressed
     left join ledger.message on message.id = suppressed.message_id
     left join ledger.customer on customer.id = message.customer_id
     left join ledger.orders on orders.id = message.subject_id
     where :after::text is null or (suppressed.created_at, suppressed.address_hash) <
       (select created_at, address_hash from ledger.suppression where address_hash = decode(:after::text, 'hex'))
     order by suppressed.created_at desc, suppressed.address_hash desc limit :limit`,
    { after: after ?? null, limit: limit + 1 },
  )) as { rows: Row[] };
  const suppressions = rows.slice(0, limit).map(asView);
  return { suppressions, after: rows.length > limit ? (suppressions.at(-1)?.id ?? null) : null };
}

/**
 * Lets mails go to an address again, by the address as somebody typed it: who lifts it knows whose it is.
 * @throws DomainError `delivery/not-suppressed`
 */
export async function liftSuppression(
  { transaction, suppressed }: { transaction: InTransaction; suppressed: SuppressedAddresses },
  address: string,
  actor: string,
): Promise<void> {
  await transaction(async (trx) => {
    const lifted = await suppressed.lift(trx, address);
    if (lifted === 0)
      throw new DomainError('delivery/not-suppressed', 'Mails go to this address already.', {
        kind: 'missing',
      });
    await audit(trx, { actor, action: 'suppression.lifted', subject: 'suppression' });
  });
}
