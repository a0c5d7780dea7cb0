import type { EventType } from '../../../../kernel/events/event';
import type { Events } from '../../../../kernel/events/events';
import { versionReleased } from '../../../../api/version/contract';
import { downloadMinted } from '../../../delivery/contract';
import { orderImported, orderRecorded, orderRefunded, orderRefundFailed } from '../../../orders/contract';
import { enqueueRecompute } from './enqueue-recompute';
import { inquiryRecorded } from '../../../connectors/contract';
import { markDirty, type Marked } from './mark-dirty';
import { readState, shareMarks } from './rollup-state';
import type { JobTools } from './rollup-tools';

/** Under this name every event of ours is marked as handled. */
export const subscriberName = 'analytics.mark-dirty';
export const countedEvents = [
  orderRecorded,
  orderImported,
  orderRefunded,
  orderRefundFailed,
  versionReleased,
  downloadMinted,
  inquiryRecorded,
].map(({ name }) => name);

/** Each event marks what it touches, and orders a recount; nothing is counted here. */
export function markOnEvents(events: Events, tools: Pick<JobTools, 'jobs'>): void {
  const on = <Payload>(type: EventType<Payload>, touched: (payload: Payload) => Marked) => {
    events.subscribe(type, subscriberName, async ({ payload, occurredAt }, trx) => {
      await shareMarks(trx);
      const { timeZone } = await readState(trx);
      // Without a zone nothing was ever counted: the first count takes everything there is.
      if (timeZone !== null) await markDirty(trx, touched(payload), timeZone, occurredAt);
      await enqueueRecompute(tools.jobs, trx);
    });
  };
  on(orderRecorded, ({ orderId }) => ({ kind: 'order', id: orderId }));
  on(orderImported, ({ orderId }) => ({ kind: 'order', id: orderId }));
  on(orderRefunded, ({ orderId }) => ({ kind: 'order', id: orderId }));
  on(orderRefundFailed, ({ orderId }) => ({ kind: 'order', id: orderId }));
  on(versionReleased, ({ patternId }) => ({ kind: 'pattern', id: patternId }));
  on(downloadMinted, ({ downloadId }) => ({ kind: 'download', id: downloadId }));
  on(inquiryRecorded, ({ inquiryId }) => ({ kind: 'inquiry', id: inquiryId }));
}
