import type { Events } from '../../../../kernel/events/events';
import { json } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { entitlementReinstated, entitlementRevoked, type ReinstatementCause } from '../../contract';
import type { OrderState } from '../../domain/order-state';
import { rightStanding, type RightDecision } from '../../domain/right-standing';

/** A right as it is written, and what operators decided about it. */
export interface WrittenRight {
  id: string;
  orderId: string;
  patternId: string;
  line: string;
  state: 'active' | 'revoked';
  reason: string | null;
  decisions: RightDecision[];
}

interface Row {
  id: string;
  order_id: string;
  pattern_id: string;
  external_line: string;
  state: 'active' | 'revoked';
  reason: string | null;
  decisions: unknown;
}

/** The rights of an order's lines. The caller holds the order's lock. */
export async function loadRights(trx: Trx, orderId: string): Promise<WrittenRight[]> {
  const { rows } = (await trx.raw(
    `select entitled.id, line.order_id, entitled.pattern_id, line.external_line, entitled.state, entitled.reason,
       coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'id', id, 'reason', reason, 'against', against))
         from ledger.right_decision where entitlement_id = entitled.id), '[]') as decisions
     from ledger.entitlement entitled join ledger.order_line line on line.id = entitled.order_line_id
     where line.order_id = ? order by entitled.id`,
    [orderId],
  )) as { rows: Row[] };
  return rows.map((row) => ({
    id: row.id,
    orderId: row.order_id,
    patternId: row.pattern_id,
    line: row.external_line,
    state: row.state,
    reason: row.reason,
    decisions: json<RightDecision[]>(row.decisions),
  }));
}

/** Writes each right as everything known of the order says it stands, and tells of those that changed; `by` is what gives back. */
export async function settleRights(
  { events }: { events: Events },
  trx: Trx,
  state: OrderState,
  { rights, by }: { rights: readonly WrittenRight[]; by: ReinstatementCause },
): Promise<void> {
  for (const { id: entitlementId, orderId, patternId, line, ...written } of rights) {
    const standing = rightStanding(state, line, written.decisions);
    const reason = standing.state === 'revoked' ? standing.reason : null;
    if (standing.state === written.state && reason === written.reason) continue;
    const hasMoved = standing.state !== written.state;
    await trx
      .withSchema('ledger')
      .table('entitlement')
      .where({ id: entitlementId })
      .update({ state: standing.state, reason, ...(hasMoved ? { changed_at: trx.fn.now() } : {}) });
    if (!hasMoved) continue;
    const right = { entitlementId, orderId, patternId };
    if (standing.state === 'revoked')
      await events.publish(trx, entitlementRevoked, { ...right, cause: standing.cause });
    else await events.publish(trx, entitlementReinstated, { ...right, cause: by });
  }
}
