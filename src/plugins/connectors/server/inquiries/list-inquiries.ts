import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { InquiryReason } from '../../contract';
import type { VersionBy } from '../../domain/choose-version';
import type { InquiryView } from '../../views-contract';

export interface InquirySearch {
  state?: 'open' | 'solved' | undefined;
  reason?: InquiryReason | undefined;
  /** The last inquiry of the page before. */
  after?: string | undefined;
  limit: number;
}

interface Row {
  id: string;
  source: string;
  external_id: string;
  pattern_id: string | null;
  title: string | null;
  label: string | null;
  version_by: VersionBy | null;
  order_id: string | null;
  reason: InquiryReason;
  state: 'open' | 'solved';
  opened_at: Date;
  solved_at: Date | null;
}

/** Newest first, by keyset. `after` is null on the last page. */
export async function listInquiries(
  strapi: Core.Strapi,
  db: Knex,
  { state, reason, after, limit }: InquirySearch,
): Promise<{ inquiries: InquiryView[]; after: string | null }> {
  const { rows } = (await db.raw(
    `select inquiry.*, version.label, version.title
     from ledger.inquiry
     left join ledger.released_version version on version.id = inquiry.released_version_id
     where (:state::text is null or inquiry.state = :state)
       and (:reason::text is null or inquiry.reason = :reason)
       and (:after::uuid is null or (inquiry.opened_at, inquiry.id) <
         (select opened_at, id from ledger.inquiry where id = :after::uuid))
     order by inquiry.opened_at desc, inquiry.id desc limit :limit`,
    { state: state ?? null, reason: reason ?? null, after: after ?? null, limit: limit + 1 },
  )) as { rows: Row[] };
  const shown = rows.slice(0, limit);
  const titles = await titlesOf(strapi, shown);
  const inquiries = shown.map((row) => view(row, titles));
  return { inquiries, after: rows.length > limit ? (inquiries.at(-1)?.id ?? null) : null };
}

const titleRows = z.array(z.object({ documentId: z.string(), title: z.string().nullish() }));

/** What patterns are called now, for those of which no version says it. */
async function titlesOf(strapi: Core.Strapi, rows: readonly Row[]): Promise<Map<string, string>> {
  const ids = [
    ...new Set(rows.flatMap(({ pattern_id, title }) => (title === null && pattern_id ? [pattern_id] : []))),
  ];
  if (ids.length === 0) return new Map();
  const found = titleRows.parse(
    await strapi.db
      .query('api::pattern.pattern')
      .findMany({ where: { documentId: { $in: ids } }, select: ['documentId', 'title'] }),
  );
  return new Map(found.flatMap(({ documentId, title }) => (title ? [[documentId, title] as const] : [])));
}

function view(row: Row, titles: ReadonlyMap<string, string>): InquiryView {
  const { pattern_id: patternId } = row;
  return {
    id: row.id,
    source: row.source,
    externalId: row.external_id,
    pattern: patternId === null ? null : { id: patternId, title: row.title ?? titles.get(patternId) ?? null },
    version: row.label,
    versionBy: row.version_by,
    orderId: row.order_id,
    reason: row.reason,
    state: row.state,
    openedAt: row.opened_at.toISOString(),
    solvedAt: row.solved_at?.toISOString() ?? null,
  };
}
