import type { Knex } from 'knex';
import type { PublicData } from '../../contract';

type PublicVersion = PublicData<'version.released'>['version'];
type PublicOrder = PublicData<'order.recorded'>['order'];
type PublicLine = PublicData<'order.recorded'>['lines'][number];
type PublicInquiry = PublicData<'inquiry.recorded'>['inquiry'];

export async function publicVersion(db: Knex, releasedVersionId: string): Promise<PublicVersion> {
  const row = await one<{ id: string; label: string; code: string; released_at: Date }>(
    db,
    'select id, label, code, released_at from ledger.released_version where id = ?',
    releasedVersionId,
  );
  return { ...row, released_at: row.released_at.toISOString() };
}

/** A sale without its customer and its money: who may see those reads the orders. */
export async function publicOrder(db: Knex, orderId: string): Promise<PublicOrder> {
  const row = await one<{ id: string; external_id: string; channel: string; placed_at: Date }>(
    db,
    `select orders.id, orders.external_id, account.key as channel, orders.placed_at
     from ledger.orders join ledger.channel_account account on account.id = orders.channel_account_id
     where orders.id = ?`,
    orderId,
  );
  return { ...row, placed_at: row.placed_at.toISOString() };
}

export async function publicLines(db: Knex, orderId: string): Promise<PublicLine[]> {
  const { rows } = (await db.raw(
    `select line.pattern_id as pattern, version.label as version, line.quantity
     from ledger.order_line line
     left join ledger.released_version version on version.id = line.released_version_id
     where line.order_id = ? order by line.external_line`,
    [orderId],
  )) as { rows: PublicLine[] };
  return rows;
}

export async function publicInquiry(db: Knex, inquiryId: string): Promise<PublicInquiry> {
  const row = await one<Omit<PublicInquiry, 'opened_at'> & { opened_at: Date }>(
    db,
    `select inquiry.id, inquiry.source, inquiry.external_id, inquiry.pattern_id as pattern,
       version.label as version, inquiry.reason, inquiry.state, inquiry.opened_at
     from ledger.inquiry
     left join ledger.released_version version on version.id = inquiry.released_version_id
     where inquiry.id = ?`,
    inquiryId,
  );
  return { ...row, opened_at: row.opened_at.toISOString() };
}

/** What an event speaks of is in the ledger for good. @throws Error where it is not */
async function one<Row>(db: Knex, sql: string, id: string): Promise<Row> {
  const { rows } = (await db.raw(sql, [id])) as { rows: Row[] };
  const [row] = rows;
  if (row === undefined) throw new Error(`${id} is not in the ledger`);
  return row;
}
