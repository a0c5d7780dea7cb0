import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { up as analytics } from '../../database/migrations/2026-11-25-analytics';
import { up as partialRefunds } from '../../database/migrations/2026-11-25-orders';
import { up as money } from '../../database/migrations/2026-11-26-money';
import { up as failedRefunds } from '../../database/migrations/2026-11-27-failed-refunds';
import { newId } from '../../src/kernel/ids/ids';
import { ledgerDatabase, type LedgerDatabase } from '../support/ledger-database';

/** Two channel accounts, three patterns; the first two have two versions with a file each, the third has none. */
export interface RawLedger extends LedgerDatabase {
  accounts: string[];
  patterns: { id: string; versions: string[]; files: string[] }[];
  /** Forgets what was sold, fetched, asked and counted. */
  empty: () => Promise<void>;
}

export interface RawLine {
  pattern: number;
  /** Which of its versions was delivered; null: none was there yet. */
  version: number | null;
  category: string;
  quantity: number;
  price: number;
}

export interface RawSale {
  account: number;
  currency: string;
  placedAt: Date;
  lines: RawLine[];
}

export async function rawLedger(): Promise<RawLedger> {
  const database = await ledgerDatabase();
  for (const up of [analytics, partialRefunds, money, failedRefunds])
    await database.db.transaction(async (trx) => {
      await up(trx);
    });
  const accounts = [newId(), newId()];
  for (const [index, id] of accounts.entries())
    await insert(database.db, 'channel_account', {
      id,
      key: `shop-${index}`,
      channel: 'web',
      name: `Shop ${index}`,
    });
  const patterns = [
    await pattern(database.db, 'p0', 2),
    await pattern(database.db, 'p1', 2),
    await pattern(database.db, 'p2', 0),
  ];
  return {
    ...database,
    accounts,
    patterns,
    async empty() {
      for (const name of emptied) await database.db.raw(`delete from ledger.${name}`);
      await database.db.raw(
        `update ledger.rollup_state set time_zone = null, is_enqueued = false, position = 0, judged_at = null,
           computed_at = null, rebuild_started_at = null, rebuild_finished_at = null`,
      );
    },
  };
}

const emptied = [
  'rollup_sales_day',
  'rollup_version_week',
  'rollup_version_lifetime',
  'rollup_dirty_day',
  'rollup_dirty_pattern',
  'rollup_finding',
  'inquiry',
  'download',
  'entitlement',
  'refund',
  'order_line',
  'orders',
  'customer',
];

async function insert(db: Knex, name: string, row: Record<string, unknown>): Promise<void> {
  await db.withSchema('ledger').table(name).insert(row);
}

async function pattern(db: Knex, id: string, versions: number): Promise<RawLedger['patterns'][number]> {
  const made = { id, versions: [] as string[], files: [] as string[] };
  for (let minor = 0; minor < versions; minor += 1) {
    const [versionId, fileId] = [newId(), newId()];
    await insert(db, 'released_version', {
      id: versionId,
      pattern_id: id,
      version_id: `${id}-${minor}`,
      label: `1.${minor}.0`,
      major: 1,
      minor,
      patch: 0,
      code: randomBytes(4).toString('hex').toUpperCase(),
      title: `Pattern ${id}`,
      craft: 'sewing',
      changelog: '[]',
      released_by: 'system',
      released_at: new Date(`2025-0${minor + 1}-10T10:00:00Z`),
    });
    await insert(db, 'released_standing', {
      released_version_id: versionId,
      pattern_id: id,
      state: minor === versions - 1 ? 'released' : 'superseded',
    });
    await insert(db, 'released_file', {
      id: fileId,
      released_version_id: versionId,
      name: 'a.pdf',
      role: 'template',
      format: 'pdf',
      sha256: 'a'.repeat(64),
      bytes: 10,
      vault_key: 'k',
    });
    made.versions.push(versionId);
    made.files.push(fileId);
  }
  return made;
}

/** Writes a sale as the orders' room does: customer, order, lines, a right a line. */
export async function sell(
  { db, accounts, patterns }: RawLedger,
  { account, currency, placedAt, lines }: RawSale,
): Promise<{ orderId: string; lineIds: string[]; entitlementIds: string[] }> {
  const [orderId, customerId] = [newId(), newId()];
  const ids = lines.map(() => ({ lineId: newId(), entitlementId: newId() }));
  await insert(db, 'customer', { id: customerId });
  await insert(db, 'orders', {
    id: orderId,
    channel_account_id: accounts[account],
    external_id: orderId,
    customer_id: customerId,
    currency,
    total_minor: lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0),
    placed_at: placedAt,
    fingerprint: 'f'.repeat(64),
  });
  for (const [index, line] of lines.entries()) {
    const { lineId, entitlementId } = ids[index]!;
    const sold = patterns[line.pattern]!;
    const [craft, garment] = line.category.split('/');
    await insert(db, 'order_line', {
      id: lineId,
      order_id: orderId,
      external_line: `l${index}`,
      pattern_id: sold.id,
      released_version_id: line.version === null ? null : (sold.versions[line.version] ?? null),
      title: 'x',
      category: JSON.stringify({ craft, terms: garment === undefined ? {} : { garment: [garment] } }),
      quantity: line.quantity,
      price_minor: line.price,
    });
    await insert(db, 'entitlement', {
      id: entitlementId,
      customer_id: customerId,
      order_line_id: lineId,
      pattern_id: sold.id,
    });
  }
  return {
    orderId,
    lineIds: ids.map(({ lineId }) => lineId),
    entitlementIds: ids.map(({ entitlementId }) => entitlementId),
  };
}

export async function refundLine(
  db: Knex,
  refunded: { orderId: string; lineId: string | null; amount: number; at: Date },
): Promise<void> {
  const { orderId, lineId, amount, at } = refunded;
  const id = newId();
  await insert(db, 'refund', {
    id,
    order_id: orderId,
    order_line_id: lineId,
    external_id: id,
    amount_minor: amount,
    refunded_at: at,
    fingerprint: 'f'.repeat(64),
  });
}

export async function fetchFile(
  db: Knex,
  { entitlementId, fileId, at }: { entitlementId: string; fileId: string; at: Date },
): Promise<string> {
  const id = newId();
  await insert(db, 'download', {
    id,
    ticket_hash: randomBytes(32),
    entitlement_id: entitlementId,
    released_file_id: fileId,
    minted_at: at,
    expires_at: at,
  });
  return id;
}

export async function askAbout(
  db: Knex,
  { patternId, versionId, reason, at }: { patternId: string; versionId: string; reason: string; at: Date },
): Promise<string> {
  const id = newId();
  await insert(db, 'inquiry', {
    id,
    source: 'desk',
    external_id: id,
    pattern_id: patternId,
    released_version_id: versionId,
    reason,
    opened_at: at,
  });
  return id;
}
