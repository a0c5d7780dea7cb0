import type { VendorNote } from './vendor-event';

/** A paid order that was cancelled: the contract is over, whatever money went back, which is told apart. */
export function cancellation(order: string, at: string, reason: string): VendorNote {
  return {
    kind: 'note',
    order,
    lines: [],
    event: {
      type: 'order.withdrawn',
      timestamp: at,
      data: { order, withdrawal: `cancelled-${order}`, withdrawn_at: at, reason },
    },
  };
}
