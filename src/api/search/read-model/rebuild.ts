import type { Core } from '@strapi/strapi';
import { knexKey, transactionKey } from '../../../kernel/kernel';
import { service } from '../../../kernel/service';
import { catalogueTables } from '../../pattern/storefront/catalogue-tables';
import { name } from '../../pattern/storefront/sql-parts';
import { indexPatterns } from './index-patterns';

/** Raised when rows would be made otherwise than before; a read model of another version is built anew. */
const searchVersion = 1;

const batch = 200;

/**
 * Builds the whole read model anew while the shop is open, a few hundred patterns a transaction, through the same
 * function that follows single changes. May be stopped and repeated.
 * @returns how many rows it has now
 */
export async function rebuildSearch(strapi: Core.Strapi): Promise<number> {
  const db = service(strapi, knexKey)();
  const transaction = service(strapi, transactionKey);
  const tables = catalogueTables(strapi);
  const patterns = name(tables.patterns);
  // Words are few and only suggest corrections: those that nothing says any more go here.
  await db.raw('delete from ledger.search_word');

  let rows = 0;
  for (let after = ''; ;) {
    const { rows: found } = (await db.raw(
      `select distinct document_id from ${patterns} where published_at is not null and document_id > ? order by 1 limit ?`,
      [after, batch],
    )) as { rows: { document_id: string }[] };
    const ids = found.map(({ document_id: id }) => id);
    const last = ids.at(-1);
    if (last === undefined) break;
    rows += await transaction((trx) => indexPatterns(trx, tables, ids));
    after = last;
  }
  await transaction(async (trx) => {
    const { rows: gone } = (await trx.raw(
      `select distinct s.pattern_id from ledger.search_pattern s
        where not exists (
          select 1 from ${patterns} p where p.document_id = s.pattern_id and p.locale = s.locale and p.published_at is not null)`,
    )) as { rows: { pattern_id: string }[] };
    if (gone.length > 0)
      await indexPatterns(
        trx,
        tables,
        gone.map(({ pattern_id: id }) => id),
      );
    await trx.raw(
      `insert into ledger.search_state (version) values (?)
        on conflict (singular) do update set version = excluded.version, rebuilt_at = now()`,
      [searchVersion],
    );
  });
  await db.raw('analyze ledger.search_pattern');
  return rows;
}

/** Whether the read model has to be built anew; a shop without published pages has a whole one, of nothing. */
export async function isSearchOutdated(strapi: Core.Strapi): Promise<boolean> {
  const db = service(strapi, knexKey)();
  const { rows } = (await db.raw('select version from ledger.search_state')) as {
    rows: { version: number }[];
  };
  if (rows[0]?.version === searchVersion) return false;
  const patterns = name(catalogueTables(strapi).patterns);
  const { rows: found } = (await db.raw(
    `select exists (select 1 from ${patterns} where published_at is not null) or exists (select 1 from ledger.search_pattern) as any`,
  )) as { rows: { any: boolean }[] };
  if (found[0]?.any === true) return true;
  await db.raw(
    'insert into ledger.search_state (version) values (?) on conflict (singular) do update set version = excluded.version',
    [searchVersion],
  );
  return false;
}
