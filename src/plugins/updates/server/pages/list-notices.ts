import type { Knex } from 'knex';
import type { Severity } from '../../../../api/version/contract';
import type { ClaimState } from '../../../../kernel/claims/claim';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { json } from '../../../../kernel/ledger/rows';
import type { NoticeView } from '../../contract';
import { noticeTally } from '../../domain/notice-tally';

interface Row {
  id: string;
  pattern_id: string;
  title: string;
  label: string;
  severity: Severity;
  standing: NoticeView['standing'];
  created_at: Date;
  gathered_at: Date | null;
  held_at: Date | null;
  states: unknown;
}

/** `found` are rows of `update_notice`; each with its version and how many mails are in which state. */
const described = (found: string): string => `
  select notice.*, version.title, version.label, standing.state as standing,
    (select coalesce(jsonb_object_agg(state, n), '{}') from (
       select message.state, count(*) as n from ledger.message_notice carried
       join ledger.message on message.id = carried.message_id
       where carried.update_notice_id = notice.id group by message.state
     ) counted) as states
  from (${found}) notice
  join ledger.released_version version on version.id = notice.released_version_id
  join ledger.released_standing standing on standing.released_version_id = version.id
  order by notice.created_at desc, notice.id desc`;

/** Newest first, by keyset; `after` is null on the last page. */
export async function listNotices(
  db: Knex,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<{ notices: NoticeView[]; after: string | null }> {
  const { rows } = (await db.raw(
    described(`select * from ledger.update_notice
      where :after::uuid is null or (created_at, id) <
        (select created_at, id from ledger.update_notice where id = :after::uuid)
      order by created_at desc, id desc limit :limit`),
    { after: after ?? null, limit: limit + 1 },
  )) as { rows: Row[] };
  const notices = rows.slice(0, limit).map(shown);
  return { notices, after: rows.length > limit ? (notices.at(-1)?.id ?? null) : null };
}

/** @throws DomainError `updates/unknown-notice` */
export async function findNotice(db: Knex, id: string): Promise<NoticeView> {
  const { rows } = (await db.raw(described('select * from ledger.update_notice where id = ?'), [id])) as {
    rows: Row[];
  };
  const [row] = rows;
  if (row === undefined) throw unknownNotice();
  return shown(row);
}

export function unknownNotice(): DomainError {
  return new DomainError('updates/unknown-notice', 'There is no such notice.', { kind: 'missing' });
}

function shown(row: Row): NoticeView {
  return {
    id: row.id,
    patternId: row.pattern_id,
    title: row.title,
    label: row.label,
    severity: row.severity,
    standing: row.standing,
    createdAt: row.created_at.toISOString(),
    gatheredAt: row.gathered_at?.toISOString() ?? null,
    heldAt: row.held_at?.toISOString() ?? null,
    ...noticeTally(json<Partial<Record<ClaimState, number>>>(row.states)),
  };
}
