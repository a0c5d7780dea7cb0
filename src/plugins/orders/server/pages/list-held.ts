import type { Knex } from 'knex';
import { table } from '../../../../kernel/ledger/rows';
import type { HeldEvent } from '../../desk-contract';
import { sourceOf } from '../inbound/inbox';

interface Row {
  id: string;
  verdict: string;
  source: string;
  external_id: string;
  about: string;
  received_at: Date;
}

/** Events that wait for an order, oldest first: after a day each of them is a question to the shop. */
export async function listHeld(db: Knex): Promise<HeldEvent[]> {
  const rows = await table<Row>(db, 'inbox')
    .where({ verdict: 'held' })
    .whereLike('source', sourceOf('%'))
    .orderBy('received_at')
    .limit(100);
  return rows.map(({ id, source, external_id, about, received_at }) => ({
    id,
    source,
    externalId: external_id,
    order: about,
    receivedAt: received_at.toISOString(),
  }));
}
