import { newId } from '../../../../kernel/ids/ids';
import { json, table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { inboundSchema, type InboundEvent, type InboundRefund } from '../../contract';
import { fingerprint } from './fingerprint';

export type InboxVerdict = 'applied' | 'ignored' | 'held';

/** An event as it came in: from which account, under which id, as which bytes. */
export interface Incoming {
  source: string;
  externalId: string;
  sha256: string;
  event: InboundEvent;
}

interface InboxRow {
  id: string;
  source: string;
  external_id: string;
  about: string;
  sha256: string;
  verdict: InboxVerdict;
  body: unknown;
}

/** The source that events of an account have in the inbox. */
export function sourceOf(accountKey: string): string {
  return `orders:${accountKey}`;
}

/** Writes an event down, or finds that it was written down before. It is `held` until `settle` says otherwise. */
export async function keep(
  trx: Trx,
  { source, externalId, sha256, event }: Incoming,
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
      about: event.data.order,
      verdict: 'held',
      body: JSON.stringify(event),
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

/** The refunds that wait for an order, by their own id. Only refunds are ever held. */
export async function loadHeld(
  trx: Trx,
  { source, order, except }: { source: string; order: string; except: string },
): Promise<Map<string, { inboxId: string; refund: InboundRefund; fingerprint: string }>> {
  const rows = await table<InboxRow>(trx, 'inbox')
    .where({ source, about: order, verdict: 'held' })
    .whereNot({ id: except })
    .whereNotNull('body');
  const held = new Map<string, { inboxId: string; refund: InboundRefund; fingerprint: string }>();
  for (const row of rows) {
    const event = inboundSchema.parse(json(row.body));
    if (event.type !== 'order.refunded') continue;
    held.set(event.data.refund, {
      inboxId: row.id,
      refund: event.data,
      fingerprint: fingerprint(event.data),
    });
  }
  return held;
}
