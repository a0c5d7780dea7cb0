import type { Core } from '@strapi/strapi';
import { DomainError } from '../../../kernel/errors/domain-error';
import { newId } from '../../../kernel/ids/ids';
import { environmentKey, transactionKey } from '../../../kernel/kernel';
import { audit } from '../../../kernel/ledger/audit';
import { table } from '../../../kernel/ledger/rows';
import type { Trx } from '../../../kernel/ledger/transaction';
import { service } from '../../../kernel/service';
import { pastRows, type PastRows } from './past-rows';
import { pastSales, type PastPattern, type PastShop } from './past-sales';

/** A pattern as the demo's past needs it, with what a sale keeps of it. */
export interface PatternWithPast extends PastPattern {
  title: string;
  category: unknown;
}

const seed = 20_261_125;
const shops: Readonly<Record<Exclude<PastShop, 'storefront'>, { channel: string; name: string }>> = {
  'demo-etsy': { channel: 'assisted', name: 'Etsy (demo data)' },
  'demo-ravelry': { channel: 'assisted', name: 'Ravelry (demo data)' },
};

/**
 * Writes two years of made-up sales into the ledger, once. Nobody is mailed and nothing is announced: it is past.
 * Resolves to how many orders there are. @throws DomainError `demo/in-production`, `demo/past-exists`
 */
export async function writePast(
  strapi: Core.Strapi,
  patterns: readonly PatternWithPast[],
  until: Date,
): Promise<number> {
  const { SELVEDGE_DEMO: isDemo, NODE_ENV: mode } = service(strapi, environmentKey);
  if (!isDemo || mode === 'production') {
    throw new DomainError('demo/in-production', 'The demo is not for production.', { kind: 'forbidden' });
  }
  const past = pastSales({ patterns, until, seed });
  await service(
    strapi,
    transactionKey,
  )(async (trx) => {
    await assertNone(trx);
    const rows = pastRows(past, {
      accounts: await ensureShops(trx),
      sold: new Map(
        patterns.flatMap(({ versions, title, category }) =>
          versions.map(({ releasedVersionId }) => [releasedVersionId, { title, category }] as const),
        ),
      ),
      fileOf: await filesOf(trx, patterns),
    });
    await insert(trx, rows);
    await audit(trx, {
      actor: 'system',
      action: 'demo.past-written',
      subject: 'demo',
      details: { seed, orders: past.orders.length },
    });
  });
  return past.orders.length;
}

async function assertNone(trx: Trx): Promise<void> {
  const known = await table(trx, 'orders').whereLike('external_id', 'DEMO-0%').first('id');
  if (known !== undefined)
    throw new DomainError('demo/past-exists', 'The demo has its past already.', { kind: 'conflict' });
}

async function ensureShops(trx: Trx): Promise<Record<PastShop, string>> {
  for (const [key, { channel, name }] of Object.entries(shops)) {
    await table(trx, 'channel_account')
      .insert({ id: newId(), key, channel, name })
      .onConflict('key')
      .ignore();
  }
  const rows = await table<{ id: string; key: PastShop }>(trx, 'channel_account')
    .whereIn('key', ['storefront', 'demo-etsy', 'demo-ravelry'])
    .select('id', 'key');
  return Object.fromEntries(rows.map(({ key, id }) => [key, id])) as Record<PastShop, string>;
}

async function filesOf(trx: Trx, patterns: readonly PatternWithPast[]): Promise<Map<string, string>> {
  const ids = patterns.flatMap(({ versions }) => versions.map(({ releasedVersionId }) => releasedVersionId));
  const rows = await table<{ id: string; released_version_id: string }>(trx, 'released_file')
    .whereIn('released_version_id', ids)
    .whereNot('role', 'cover')
    .orderBy('name')
    .select('id', 'released_version_id');
  return new Map(rows.map(({ id, released_version_id }) => [released_version_id, id]));
}

async function insert(trx: Trx, rows: PastRows): Promise<void> {
  for (const [name, all] of Object.entries(rows)) {
    for (let from = 0; from < all.length; from += 500) {
      await table(trx, name).insert(all.slice(from, from + 500));
    }
  }
}
