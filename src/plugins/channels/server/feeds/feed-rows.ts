import type { Knex } from 'knex';
import { createHash } from 'node:crypto';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { json } from '../../../../kernel/ledger/rows';
import { listingContentSchema, type ListingDocument } from '../../contract';
import { findConnection, type Connection } from '../connections/connection-rows';

const batch = 500;

/** An active website connection. Any other has no feeds, and nobody learns why. @throws DomainError `channels/unknown-feed` */
export async function openFeed(db: Knex, key: string): Promise<Connection> {
  const connection = await findConnection(db, key).catch((error: unknown) => {
    if (error instanceof DomainError) return undefined;
    throw error;
  });
  if (connection === undefined || connection.kind !== 'website' || connection.state !== 'active')
    throw new DomainError('channels/unknown-feed', 'There is no feed of this name.', { kind: 'missing' });
  return connection;
}

/** Every change of a listing raises its revision, so the sum of them changes whenever the feed does. */
export async function feedState(
  db: Knex,
  { id }: Connection,
  also: readonly string[],
): Promise<{ etag: string; changedAt: Date }> {
  const { rows } = (await db.raw(
    `select count(*)::text as count, coalesce(sum(revision), 0)::text as revisions,
       coalesce(max(changed_at), to_timestamp(0)) as changed_at
     from ledger.listing where channel_account_id = ?`,
    [id],
  )) as { rows: { count: string; revisions: string; changed_at: Date }[] };
  const { count = '0', revisions = '0', changed_at: changedAt = new Date(0) } = rows[0] ?? {};
  const facts = JSON.stringify([1, id, count, revisions, ...also]);
  return { etag: `W/"${createHash('sha256').update(facts).digest('hex').slice(0, 32)}"`, changedAt };
}

/** What is listed and keeps the channel's own limits, so many rows a statement: memory stays flat. */
export async function* feedDocuments(db: Knex, { id }: Connection): AsyncGenerator<ListingDocument> {
  for (let last = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = (await db
      .withSchema('ledger')
      .table('listing')
      .where({ channel_account_id: id, wanted: true })
      .andWhere('id', '>', last)
      .orderBy('id')
      .limit(batch)
      .select('id', 'desired', 'state')) as { id: string; desired: unknown; state: string }[];
    for (const row of rows) {
      last = row.id;
      // Parsed strictly: what the schema does not name cannot leave.
      const desired = listingContentSchema.parse(json(row.desired));
      if (desired.kind === 'listed' && row.state !== 'needs-you') yield desired.document;
    }
    if (rows.length < batch) return;
  }
}
