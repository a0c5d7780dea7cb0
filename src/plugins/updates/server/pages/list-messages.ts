import type { Knex } from 'knex';
import type { ClaimState } from '../../../../kernel/claims/claim';
import { scrub } from '../../../../kernel/log/redact';
import type { NoticeMessageView } from '../../contract';
import { maskAddress } from '../../../../kernel/mail/mask-address';

export interface MessageSearch {
  noticeId: string;
  state?: ClaimState | undefined;
  /** The last mail of the page before. */
  after?: string | undefined;
  limit: number;
}

interface Row {
  id: string;
  email: string | null;
  locale: string;
  state: ClaimState;
  collecting: boolean;
  attempts: number;
  last_error: string | null;
  state_since: Date;
}

/** The mails of a notice, by keyset; `after` is null on the last page. */
export async function listMessages(
  db: Knex,
  { noticeId, state, after, limit }: MessageSearch,
): Promise<{ messages: NoticeMessageView[]; after: string | null }> {
  const { rows } = (await db.raw(
    `select message.id, customer.email, customer.locale, message.state, message.collecting, message.attempts,
       message.last_error, message.state_since
     from ledger.message_notice carried
     join ledger.message on message.id = carried.message_id
     join ledger.customer on customer.id = carried.customer_id
     where carried.update_notice_id = :noticeId and (:state::text is null or message.state = :state)
       and (:after::uuid is null or message.id > :after::uuid)
     order by message.id limit :limit`,
    { noticeId, state: state ?? null, after: after ?? null, limit: limit + 1 },
  )) as { rows: Row[] };
  const messages = rows.slice(0, limit).map(shown);
  return { messages, after: rows.length > limit ? (messages.at(-1)?.id ?? null) : null };
}

/** A mail server's words may quote the address. */
function shown(row: Row): NoticeMessageView {
  return {
    id: row.id,
    address: row.email === null ? null : maskAddress(row.email),
    locale: row.locale,
    state: row.state,
    inDigest: row.collecting,
    attempts: row.attempts,
    reason: row.last_error === null ? null : scrub(row.last_error),
    stateSince: row.state_since.toISOString(),
  };
}
