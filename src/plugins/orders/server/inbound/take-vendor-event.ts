import { DomainError } from '../../../../kernel/errors/domain-error';
import type { Incoming } from './inbox';
import { takeEvent, type InboundTools, type Taken } from './take-event';

/** Shops tell the same again with other details; what was told first stands, and they hear no complaint. */
export async function takeVendorEvent(
  tools: InboundTools,
  accountId: string,
  incoming: Incoming,
): Promise<Pick<Taken, 'order' | 'verdict'>> {
  return unlessToldBefore(incoming.event.data.order, () => takeEvent(tools, accountId, incoming));
}

export async function unlessToldBefore(
  order: string,
  taking: () => Promise<Pick<Taken, 'order' | 'verdict'>>,
): Promise<Pick<Taken, 'order' | 'verdict'>> {
  try {
    const taken = await taking();
    return { order: taken.order, verdict: taken.verdict };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'orders/different-duplicate') throw error;
    return { order, verdict: 'ignored' };
  }
}
