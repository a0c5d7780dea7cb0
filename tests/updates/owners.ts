import type { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import type { ClaimState } from '../../src/kernel/claims/claim';
import { service } from '../../src/kernel/service';
import { settingsKey } from '../../src/kernel/settings/settings';
import type { NoticeView } from '../../src/plugins/updates/contract';
import type { TestApp } from '../support/boot';
import { eventually } from '../support/eventually';

/** Customers who bought a pattern an hour ago, written straight into the ledger: no receipts, thousands in a second. */
export async function sellMany(
  app: TestApp,
  { patternId, versionId }: { patternId: string; versionId: string | null },
  count: number,
  customer: { locale?: string } = {},
): Promise<{ customerId: string; email: string; entitlementId: string }[]> {
  const [account] = (await app.db.withSchema('ledger').table('channel_account').select('id')) as {
    id: string;
  }[];
  const buyers = Array.from({ length: count }, () => ({
    customerId: randomUUID(),
    orderId: randomUUID(),
    lineId: randomUUID(),
    entitlementId: randomUUID(),
  }));
  const owners = buyers.map((buyer) => ({ ...buyer, email: `${buyer.customerId}@example.com` }));
  const insert = (table: string, rows: object[]) => app.db.batchInsert(`ledger.${table}`, rows, 500);
  await insert(
    'customer',
    owners.map(({ customerId: id, email }) => ({
      id,
      email,
      name: 'Zoë Maker',
      locale: customer.locale ?? 'en',
    })),
  );
  await insert(
    'orders',
    owners.map(({ orderId: id, customerId }) => ({
      id,
      channel_account_id: account!.id,
      external_id: id,
      customer_id: customerId,
      currency: 'EUR',
      total_minor: 900,
      placed_at: new Date(),
      fingerprint: 'f'.repeat(64),
    })),
  );
  await insert(
    'order_line',
    owners.map(({ lineId: id, orderId }) => ({
      id,
      order_id: orderId,
      external_line: 'l1',
      pattern_id: patternId,
      released_version_id: versionId,
      title: 'Hood',
      quantity: 1,
      price_minor: 900,
    })),
  );
  await insert(
    'entitlement',
    owners.map(({ entitlementId: id, customerId, lineId }) => ({
      id,
      customer_id: customerId,
      order_line_id: lineId,
      pattern_id: patternId,
      granted_at: new Date(Date.now() - 3_600_000),
    })),
  );
  return owners;
}

export async function changeNotices(app: TestApp, value: Record<string, unknown>): Promise<void> {
  const settings = service(app.strapi, settingsKey);
  const found = (await settings.list()).find(({ name }) => name === 'updates.notices');
  const { version = 0, value: before = {} } = found ?? {};
  await settings.change({
    name: 'updates.notices',
    version,
    value: { ...before, perMinute: 100_000, ...value },
    actor: 'test',
  });
}

/** The notice of a version as the admin page gets it. */
export async function noticeOf(app: TestApp, releasedVersionId: string): Promise<NoticeView | undefined> {
  const row = (await app.db
    .withSchema('ledger')
    .table('update_notice')
    .where({ released_version_id: releasedVersionId })
    .first('id')) as { id: string } | undefined;
  if (row === undefined) return undefined;
  const { body } = await app.request
    .get(`/selvedge/update-notices/${row.id}`)
    .set(await sessionOf(app))
    .expect(200);
  return (body as { data: NoticeView }).data;
}

const sessions = new WeakMap<TestApp, Promise<{ Authorization: string }>>();
export function sessionOf(app: TestApp): Promise<{ Authorization: string }> {
  const session = sessions.get(app) ?? app.admin();
  sessions.set(app, session);
  return session;
}

/** How far a notice is, asked of the ledger itself. */
async function progressOf(
  db: Knex,
  releasedVersionId: string,
): Promise<{ isGathered: boolean; waiting: number; ended: number }> {
  const { rows } = (await db.raw(
    `select count(*) filter (where message.state in ('ready', 'sending'))::int as waiting,
       count(*) filter (where message.state not in ('ready', 'sending'))::int as ended,
       coalesce(bool_and(notice.gathered_at is not null), false) as "isGathered"
     from ledger.update_notice notice
     left join ledger.message_notice carried on carried.update_notice_id = notice.id
     left join ledger.message on message.id = carried.message_id
     where notice.released_version_id = ?`,
    [releasedVersionId],
  )) as { rows: { isGathered: boolean; waiting: number; ended: number }[] };
  return rows[0]!;
}

/** Waits until the notice is as far as `isThere` says. */
export function until(
  db: Knex,
  releasedVersionId: string,
  isThere: (progress: { isGathered: boolean; waiting: number; ended: number }) => boolean,
): Promise<true> {
  return eventually(async () => (isThere(await progressOf(db, releasedVersionId)) ? true : undefined));
}

/** The notice once all owners were looked at. */
export async function untilGathered(app: TestApp, releasedVersionId: string): Promise<NoticeView> {
  await until(app.db, releasedVersionId, ({ isGathered }) => isGathered);
  return (await noticeOf(app, releasedVersionId))!;
}

/** The notice once, beside that, no mail waits any more. */
export async function untilSettled(app: TestApp, releasedVersionId: string): Promise<NoticeView> {
  await until(app.db, releasedVersionId, ({ isGathered, waiting }) => isGathered && waiting === 0);
  return (await noticeOf(app, releasedVersionId))!;
}

export interface MessageRow {
  id: string;
  state: ClaimState;
  attempts: number;
  last_error: string | null;
  message_id: string;
  collecting: boolean;
}

/** The update mails of a customer, oldest first. */
export async function mailsOf(app: TestApp, customerId: string): Promise<MessageRow[]> {
  return (await app.db
    .withSchema('ledger')
    .table('message')
    .where({ customer_id: customerId, kind: 'update' })
    .orderBy('created_at')) as MessageRow[];
}
