import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { DomainError } from '../../../../kernel/errors/domain-error';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { OpenedInquiry } from '../../contract';
import { chooseVersion, type VersionBy, type VersionClues } from '../../domain/choose-version';

/** What an inquiry is about, as far as it can be known. */
export interface InquirySubject {
  patternId: string;
  orderId: string | null;
  version: { releasedVersionId: string; by: VersionBy } | null;
}

/**
 * Finds pattern, order and version of an inquiry: the version by its label, by what the order fetched or bought, or
 * as the one that was current when the inquiry was opened. An order that is not known is no fault.
 * @throws DomainError `connectors/unknown-pattern`, `connectors/unknown-version`
 */
export async function findSubject(
  strapi: Core.Strapi,
  trx: Trx,
  { pattern, version, order, opened_at }: OpenedInquiry,
): Promise<InquirySubject> {
  const patternId = await findPattern(strapi, trx, pattern);
  const openedAt = new Date(opened_at);
  const named = version === undefined ? null : await versionOfLabel(trx, patternId, version);
  const bought = order === undefined ? null : await lineOf(trx, { patternId, order, openedAt });
  const clues: VersionClues = {
    named,
    downloaded: bought === null ? null : await lastFetched(trx, bought.lineId, openedAt),
    bought: bought?.releasedVersionId ?? null,
    current: await currentAt(trx, patternId, openedAt),
  };
  return { patternId, orderId: bought?.orderId ?? null, version: chooseVersion(clues) };
}

const patternRows = z.array(
  z.object({ documentId: z.string(), slug: z.string().nullish(), publishedAt: z.unknown() }),
);

/** By documentId, also of a pattern that is gone, or by slug; a published page's goes before a draft's. */
async function findPattern(strapi: Core.Strapi, trx: Trx, word: string): Promise<string> {
  const released = await scalar<string>(
    trx,
    'select pattern_id as found from ledger.released_version where pattern_id = ? limit 1',
    [word],
  );
  if (released !== null) return released;
  const rows = patternRows.parse(
    await strapi.db.query('api::pattern.pattern').findMany({
      where: { $or: [{ documentId: word }, { slug: word }] },
      select: ['documentId', 'slug', 'publishedAt'],
    }),
  );
  const ways = [
    rows.filter(({ documentId }) => documentId === word),
    rows.filter(({ publishedAt }) => publishedAt !== null),
    rows,
  ];
  const documents = new Set(ways.find((way) => way.length > 0)?.map(({ documentId }) => documentId));
  const [found] = documents;
  if (found !== undefined && documents.size === 1) return found;
  throw new DomainError('connectors/unknown-pattern', `No pattern is called ${word}.`, {
    kind: 'unprocessable',
    details: { pattern: word },
  });
}

async function versionOfLabel(trx: Trx, patternId: string, label: string): Promise<string> {
  const { rows } = (await trx.raw(
    'select id, label from ledger.released_version where pattern_id = ? order by major, minor, patch',
    [patternId],
  )) as { rows: { id: string; label: string }[] };
  const plain = label.replace(/^v(ersion)?\s*/i, '');
  const found = rows.find((row) => row.label === plain);
  if (found !== undefined) return found.id;
  throw new DomainError('connectors/unknown-version', `This pattern has no version ${label}.`, {
    kind: 'unprocessable',
    details: { version: label, versions: rows.map((row) => row.label) },
  });
}

/** The order's line for the pattern; of several shops' orders with this number the last before the inquiry. */
async function lineOf(
  trx: Trx,
  asked: { patternId: string; order: string; openedAt: Date },
): Promise<{ lineId: string; orderId: string; releasedVersionId: string | null } | null> {
  const { rows } = (await trx.raw(
    `select line.id as "lineId", orders.id as "orderId", line.released_version_id as "releasedVersionId"
     from ledger.orders join ledger.order_line line on line.order_id = orders.id
     where orders.external_id = :order and line.pattern_id = :patternId
     order by (orders.placed_at <= :openedAt) desc, orders.placed_at desc, line.external_line limit 1`,
    asked,
  )) as { rows: { lineId: string; orderId: string; releasedVersionId: string | null }[] };
  return rows[0] ?? null;
}

function lastFetched(trx: Trx, lineId: string, openedAt: Date): Promise<string | null> {
  return scalar(
    trx,
    `select file.released_version_id as found
     from ledger.download
     join ledger.entitlement entitled on entitled.id = download.entitlement_id
     join ledger.released_file file on file.id = download.released_file_id
     where entitled.order_line_id = ? and download.state <> 'minted' and download.minted_at <= ?
     order by download.minted_at desc limit 1`,
    [lineId, openedAt],
  );
}

function currentAt(trx: Trx, patternId: string, at: Date): Promise<string | null> {
  return scalar(
    trx,
    `select version.id as found
     from ledger.released_version version
     join ledger.released_standing standing on standing.released_version_id = version.id
     where version.pattern_id = :patternId and version.released_at <= :at
     order by (standing.state = 'withdrawn' and standing.since <= :at), version.released_at desc limit 1`,
    { patternId, at },
  );
}

async function scalar<Found>(
  trx: Trx,
  sql: string,
  bindings: readonly unknown[] | Record<string, unknown>,
): Promise<Found | null> {
  const { rows } = (await trx.raw(sql, bindings as never)) as { rows: { found: Found }[] };
  return rows[0]?.found ?? null;
}
