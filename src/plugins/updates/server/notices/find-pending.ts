import type { Trx } from '../../../../kernel/ledger/transaction';
import type { PendingMail } from '../../domain/place-notice';
import type { NoticeRow } from './ensure-notice';

interface PendingRow {
  id: string;
  customer_id: string;
  collecting: boolean;
  carries: boolean;
}

/** The mails of these customers that have not been sent yet, locked so that none of them leaves meanwhile. */
export async function findPending(
  trx: Trx,
  patternId: string,
  customerIds: readonly string[],
): Promise<Map<string, PendingMail[]>> {
  const ids = [...customerIds];
  const { rows } = (await trx.raw(
    `with waiting as (
       select id, customer_id, collecting from ledger.message
       where kind = 'update' and state = 'ready' and customer_id = any(:ids::uuid[]) order by id for update
     )
     select waiting.id, waiting.customer_id, waiting.collecting,
       exists (
         select 1 from ledger.message_notice carried
         join ledger.update_notice notice on notice.id = carried.update_notice_id
         where carried.message_id = waiting.id and notice.pattern_id = :patternId
       ) as carries
     from waiting order by waiting.id`,
    { ids, patternId },
  )) as { rows: PendingRow[] };
  const pending = new Map<string, PendingMail[]>();
  for (const { id: messageId, customer_id: customerId, collecting, carries: carriesPattern } of rows) {
    const mails = pending.get(customerId) ?? [];
    pending.set(customerId, [...mails, { messageId, collecting, carriesPattern }]);
  }
  return pending;
}

/** Those of these customers who need no mail: they have one of this notice, or have fetched the version already. */
export async function toldOrServed(
  trx: Trx,
  { id, released_version_id: releasedVersionId, pattern_id: patternId }: NoticeRow,
  customerIds: readonly string[],
): Promise<Set<string>> {
  const { rows } = (await trx.raw(
    `select customer_id from ledger.message_notice
     where update_notice_id = :id and customer_id = any(:ids::uuid[])
     union
     select entitled.customer_id from ledger.entitlement entitled
     join ledger.download on download.entitlement_id = entitled.id
     join ledger.released_file file on file.id = download.released_file_id
     where entitled.pattern_id = :patternId and entitled.customer_id = any(:ids::uuid[])
       and file.released_version_id = :releasedVersionId`,
    { id, patternId, releasedVersionId, ids: [...customerIds] },
  )) as { rows: { customer_id: string }[] };
  return new Set(rows.map(({ customer_id: customerId }) => customerId));
}

/** How many mails a notice has already: the next one leaves behind them. */
export async function placedBefore(trx: Trx, noticeId: string): Promise<number> {
  const [row] = (await trx
    .withSchema('ledger')
    .table('message_notice')
    .where({ update_notice_id: noticeId })
    .count('* as n')) as { n: string }[];
  return Number(row?.n ?? 0);
}

export async function localesOf(trx: Trx, customerIds: readonly string[]): Promise<Map<string, string>> {
  const rows = (await trx
    .withSchema('ledger')
    .table('customer')
    .whereIn('id', [...customerIds])
    .select('id', 'locale')) as { id: string; locale: string }[];
  return new Map(rows.map(({ id, locale }) => [id, locale]));
}
