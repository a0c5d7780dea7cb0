import { newId } from '../ids/ids';
import { table } from '../ledger/rows';
import type { Trx } from '../ledger/transaction';

export type InboxVerdict = 'applied' | 'ignored' | 'held';

/** An event as it came in: from whom, under which id, as which bytes. */
export interface InboxEntry {
  source: string;
  externalId: string;
  /** Of the bytes. */
  sha256: string;
  /** What it tells of, in the sender's words. */
  about: string;
  /** What was read of it; kept for what has to wait. Null keeps nothing. */
  event: unknown;
  /** `held` until `settle` says otherwise. */
  verdict?: InboxVerdict;
}

interface InboxRow {
  id: string;
  source: string;
  external_id: string;
  sha256: string;
  verdict: InboxVerdict;
}

/** Writes an event down, or finds that it was written down before. */
export async function keep(
  trx: Trx,
  { source, externalId, sha256, about, event, verdict = 'held' }: InboxEntry,
): Promise<
  { kind: 'new'; id: string } | { kind: 'known'; id: string; sha256: string; verdict: InboxVerdict }
> {
  const written = (await trx
    .withSchema('ledger')
    .table('inbox')
    .insert({
      id: newId(),
      source,
      external_id: externalId,
      sha256,
      about,
      verdict,
      body: event === null ? null : JSON.stringify(event),
    })
    .onConflict(['source', 'external_id'])
    .ignore()
    .returning('id')) as { id: string }[];
  if (written[0] !== undefined) return { kind: 'new', id: written[0].id };
  const row = await table<InboxRow>(trx, 'inbox').where({ source, external_id: externalId }).first();
  if (row === undefined) throw new Error(`Inbox row ${source} ${externalId} vanished`);
  return { kind: 'known', id: row.id, sha256: row.sha256, verdict: row.verdict };
}

export async function settle(trx: Trx, inboxId: string, verdict: InboxVerdict): Promise<void> {
  await trx.withSchema('ledger').table('inbox').where({ id: inboxId }).update({ verdict });
}
