import type { InboundEvent } from '../../inbound-contract';
import type { OrderFact } from '../../domain/order-state';

/** Every event but a sale. */
export type FactEvent = Exclude<InboundEvent, { type: 'order.placed' }>;

/** What an event says about rights. */
export function orderFact(event: FactEvent, fingerprint: string): OrderFact {
  switch (event.type) {
    case 'order.refunded': {
      const { refund, currency = null, amount_minor: amountMinor, lines = [], partial, sum } = event.data;
      return {
        kind: 'refund',
        id: refund,
        currency,
        amountMinor,
        lines: lines.map((line) => ({ line: line.external_line, amountMinor: line.amount_minor })),
        isPartial: partial === true,
        sumAt: sum === true ? Date.parse(event.data.refunded_at) : null,
        fingerprint,
      };
    }
    case 'order.refund-failed': {
      const { refund: id, failed_at } = event.data;
      return { kind: 'refund-failed', id, failedAt: Date.parse(failed_at), fingerprint };
    }
    case 'order.disputed':
      return { kind: 'dispute', id: event.data.dispute, lines: named(event.data.lines), fingerprint };
    case 'order.dispute-closed':
      return { kind: 'dispute-closed', id: event.data.dispute, outcome: event.data.outcome, fingerprint };
    case 'order.withdrawn':
      return { kind: 'withdrawal', id: event.data.withdrawal, lines: named(event.data.lines), fingerprint };
  }
}

function named(lines: readonly { external_line: string }[] = []): { line: string }[] {
  return lines.map(({ external_line: line }) => ({ line }));
}
