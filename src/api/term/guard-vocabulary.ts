import type { Core } from '@strapi/strapi';
import { DomainError } from '../../kernel/errors/domain-error';
import { transactionKey } from '../../kernel/kernel';
import type { Trx } from '../../kernel/ledger/transaction';
import { service } from '../../kernel/service';
import { catalogueTables, type LinkTable } from '../pattern/storefront/catalogue-tables';
import { replaceTerm } from './domain/resolve-replacement';

const words = {
  'api::term.term': { room: 'term', link: 'termReplacement' },
  'api::facet.facet': { room: 'facet', link: 'facetReplacement' },
} as const;
type VocabularyUid = keyof typeof words;

/** Any fixed number: replacements are written one after the other, or two could close a loop. */
const replacementLock = 7_237_119;

/**
 * Terms and facets are replaced, never deleted: patterns, orders and other shops refer to their keys for good.
 * Keys never change; a replacement is flattened so that readers follow one step.
 */
export function guardVocabulary(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!isVocabulary(context.uid)) return next();
    const { uid, action } = context;
    if (action === 'delete') throw replaceInstead(uid);
    if (action !== 'create' && action !== 'update') return next();
    const { documentId, data = {} } = context.params as {
      documentId?: string;
      data?: Record<string, unknown>;
    };
    if (documentId !== undefined) await assertSameKey(strapi, uid, documentId, data['key']);
    if (data['replacedBy'] === undefined) return next();
    return service(
      strapi,
      transactionKey,
    )(async (trx) => {
      const link = catalogueTables(strapi).links[words[uid].link];
      await trx.raw('select pg_advisory_xact_lock(?)', [replacementLock]);
      const before = await replacements(trx, link);
      const saved = await next();
      const { id } = saved as { id: number };
      await flatten(trx, link, id, before);
      return saved;
    });
  });
}

function isVocabulary(uid: string): uid is VocabularyUid {
  return uid in words;
}

async function replacements(trx: Trx, { table, from, to }: LinkTable): Promise<Map<string, string>> {
  const rows = (await trx(table).select(from, to)) as Record<string, number>[];
  return new Map(rows.map((row) => [String(row[from]), String(row[to])]));
}

async function flatten(trx: Trx, link: LinkTable, id: number, before: Map<string, string>): Promise<void> {
  const by = (await replacements(trx, link)).get(String(id));
  before.delete(String(id));
  if (by === undefined) return;
  for (const [replaced, target] of replaceTerm(String(id), by, before)) {
    await trx(link.table)
      .where({ [link.from]: replaced })
      .delete();
    await trx(link.table).insert({ [link.from]: Number(replaced), [link.to]: Number(target) });
  }
}

async function assertSameKey(
  strapi: Core.Strapi,
  uid: VocabularyUid,
  documentId: string,
  key: unknown,
): Promise<void> {
  if (key === undefined) return;
  const stored = (await strapi.db.query(uid).findOne({ where: { documentId }, select: ['key'] })) as {
    key: string;
  } | null;
  if (stored === null || stored.key === key) return;
  const { room } = words[uid];
  throw new DomainError(
    `${room}/key-is-forever`,
    `The key ${stored.key} is known to patterns and shops; it never changes. Make a new ${room} and replace this one.`,
    {
      kind: 'conflict',
      details: { key: stored.key },
    },
  );
}

function replaceInstead(uid: VocabularyUid): DomainError {
  const { room } = words[uid];
  return new DomainError(
    `${room}/replace-instead`,
    `A ${room} is never deleted. Choose what replaces it under "replacedBy"; patterns follow by themselves.`,
    {
      kind: 'conflict',
    },
  );
}
