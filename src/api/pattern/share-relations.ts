import type { Core } from '@strapi/strapi';
import { transactionKey } from '../../kernel/kernel';
import type { Trx } from '../../kernel/ledger/transaction';
import { service } from '../../kernel/service';
import { catalogueTables, type LinkTable } from './storefront/catalogue-tables';

const uid = 'api::pattern.pattern';
const shared = ['designer', 'terms'] as const;
const writing = new Set(['create', 'update', 'publish', 'discardDraft']);

/**
 * A pattern has one designer and one set of terms in all its languages. Strapi's i18n copies plain fields to
 * the other languages but keeps relations apart (its `isLocalizedAttribute` counts every relation and uid as
 * localised), so the links are copied here: from the language just saved to its siblings, or to a new language.
 */
export function shareRelations(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== uid || !writing.has(context.action)) return next();
    const { data = {} } = context.params as { data?: Record<string, unknown> };
    return service(
      strapi,
      transactionKey,
    )(async (trx) => {
      const before = await languagesOf(trx, strapi, context.params);
      const result = await next();
      for (const id of resultIds(result)) {
        const row = (await table(trx, strapi)
          .where({ id })
          .first('id', 'document_id', 'locale', 'published_at')) as Row | undefined;
        if (row !== undefined) await share(trx, strapi, row, { isNew: !before.has(row.locale ?? ''), data });
      }
      return result;
    });
  });
}

interface Row {
  id: number;
  document_id: string;
  locale: string | null;
  published_at: Date | null;
}

async function share(
  trx: Trx,
  strapi: Core.Strapi,
  row: Row,
  { isNew, data }: { isNew: boolean; data: Record<string, unknown> },
): Promise<void> {
  const same = table(trx, strapi).where({ document_id: row.document_id }).whereNot({ id: row.id });
  const ofStatus =
    row.published_at === null ? same.whereNull('published_at') : same.whereNotNull('published_at');
  const siblings = ((await ofStatus.select('id')) as { id: number }[]).map(({ id }) => id);
  const [first] = siblings;
  if (first === undefined) return;
  const { links } = catalogueTables(strapi);
  for (const name of shared) {
    const isInherited = isNew && data[name] === undefined;
    await (isInherited
      ? copyLinks(trx, links[name], first, [row.id])
      : copyLinks(trx, links[name], row.id, siblings));
  }
}

/** Gives every target row exactly the links of the source row. */
async function copyLinks(
  trx: Trx,
  link: LinkTable,
  source: number,
  targets: readonly number[],
): Promise<void> {
  await trx(link.table).whereIn(link.from, targets).delete();
  const rows = (await trx(link.table).where({ [link.from]: source })) as Record<string, unknown>[];
  const copies = targets.flatMap((target) => rows.map((row) => ({ ...withoutId(row), [link.from]: target })));
  if (copies.length > 0) await trx(link.table).insert(copies);
}

function withoutId(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'id'));
}

async function languagesOf(trx: Trx, strapi: Core.Strapi, params: object): Promise<Set<string>> {
  const { documentId } = params as { documentId?: string };
  if (documentId === undefined) return new Set();
  const rows = (await table(trx, strapi).where({ document_id: documentId }).distinct('locale')) as {
    locale: string | null;
  }[];
  return new Set(rows.map(({ locale }) => locale ?? ''));
}

function table(trx: Trx, strapi: Core.Strapi) {
  return trx(catalogueTables(strapi).patterns);
}

function resultIds(result: unknown): number[] {
  const { id, entries } = (result ?? {}) as { id?: number; entries?: { id: number }[] };
  return [...(id === undefined ? [] : [id]), ...(entries ?? []).map((entry) => entry.id)];
}
