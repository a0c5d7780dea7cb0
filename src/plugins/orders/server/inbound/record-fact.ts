import { newId } from '../../../../kernel/ids/ids';
import { audit } from '../../../../kernel/ledger/audit';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { orderDisputeClosed, orderDisputed, orderRefundFailed, orderWithdrawn } from '../../contract';
import type { FactEvent } from './order-fact';
import { recordRefund } from './record-refund';
import type { InboundTools } from './take-event';

/** Writes what was told of a recorded order, and its event. */
export async function recordFact(
  tools: Pick<InboundTools, 'events'>,
  trx: Trx,
  known: { orderId: string; lineIds: ReadonlyMap<string, string> },
  { event, fingerprint }: { event: FactEvent; fingerprint: string },
): Promise<void> {
  const { orderId } = known;
  switch (event.type) {
    case 'order.refunded':
      return recordRefund(tools, trx, known, { refund: event.data, fingerprint });
    case 'order.refund-failed': {
      const { refund, failed_at: at, reason = '' } = event.data;
      await insertFact(trx, {
        ...{ order_id: orderId, kind: 'refund-failed', external_id: refund, happened_at: new Date(at) },
        ...{ reason, fingerprint },
      });
      await audit(trx, {
        ...{ actor: 'system', action: 'order.refund-failed', subject: `order:${orderId}` },
        details: { refund, reason },
      });
      await tools.events.publish(trx, orderRefundFailed, { orderId, refund });
      return;
    }
    case 'order.disputed': {
      const { dispute, disputed_at: at, amount_minor, lines = [], reason = '' } = event.data;
      await insertFact(trx, {
        ...{ order_id: orderId, kind: 'dispute', external_id: dispute, happened_at: new Date(at) },
        ...{ lines: namesOf(lines), amount_minor, reason, fingerprint },
      });
      await tools.events.publish(trx, orderDisputed, { orderId, dispute });
      return;
    }
    case 'order.dispute-closed': {
      const { dispute, closed_at: at, outcome } = event.data;
      await insertFact(trx, {
        ...{ order_id: orderId, kind: 'dispute-closed', external_id: dispute, happened_at: new Date(at) },
        ...{ outcome, fingerprint },
      });
      await tools.events.publish(trx, orderDisputeClosed, { orderId, dispute, outcome });
      return;
    }
    case 'order.withdrawn': {
      const { withdrawal, withdrawn_at: at, lines = [], reason = '' } = event.data;
      await insertFact(trx, {
        ...{ order_id: orderId, kind: 'withdrawal', external_id: withdrawal, happened_at: new Date(at) },
        ...{ lines: namesOf(lines), reason, fingerprint },
      });
      await tools.events.publish(trx, orderWithdrawn, { orderId, withdrawal });
      return;
    }
  }
}

async function insertFact(trx: Trx, row: Record<string, unknown>): Promise<void> {
  await trx
    .withSchema('ledger')
    .table('order_fact')
    .insert({ id: newId(), ...row });
}

function namesOf(lines: readonly { external_line: string }[]): string {
  return JSON.stringify(lines.map(({ external_line }) => external_line));
}
