import type { InboundEvent } from '../inbound-contract';
import { lineFaults, refundFaults, saleFaults, type SumFault } from './order-sums';

/** What does not add up in an event, or is named twice. */
export function eventFaults(event: InboundEvent): SumFault[] {
  switch (event.type) {
    case 'order.placed':
      return saleFaults(event.data);
    case 'order.refunded':
      return refundFaults(event.data);
    case 'order.disputed':
    case 'order.withdrawn':
      return lineFaults(event.data.lines ?? []);
    case 'order.dispute-closed':
    case 'order.refund-failed':
      return [];
  }
}
