import { patternChanged } from '../../../../api/pattern/contract';
import { versionReleased, versionWithdrawn } from '../../../../api/version/contract';
import type { EventType } from '../../../../kernel/events/event';
import { ticksKey } from '../../../../kernel/kernel';
import { sealedColumnsKey } from '../../../../kernel/secrets/sealed-columns';
import { service } from '../../../../kernel/service';
import { sealedSigning } from '../../../../kernel/webhooks/signing-secrets';
import {
  entitlementGranted,
  entitlementReinstated,
  entitlementRevoked,
  orderRecorded,
  orderRefunded,
} from '../../../orders/contract';
import { inquiryRecorded, type PublicEventType } from '../../contract';
import type { ConnectorTools } from '../connector-tools';
import { webhookSetting } from '../settings';
import { deliverWebhook } from './deliver-webhook';
import { forgetDeliveries, rescueDeliveries } from './rescue-deliveries';
import { secretsColumn, subscriptionTable } from './subscription-rows';
import { knowPublicPatterns, tellPatternNews } from './tell-pattern-news';
import { deliverWebhookJob, forgetDeliveriesJob, rescueDeliveriesJob } from './webhook-jobs';
import { writeDeliveries } from './write-deliveries';

/** Events that are told outside under a name of their own and whenever they happen. */
const toldAsTheyAre: readonly [PublicEventType, EventType<unknown>][] = [
  ['version.released', versionReleased],
  ['version.withdrawn', versionWithdrawn],
  ['order.recorded', orderRecorded],
  ['order.refunded', orderRefunded],
  ['entitlement.granted', entitlementGranted],
  ['entitlement.revoked', entitlementRevoked],
  ['entitlement.reinstated', entitlementReinstated],
  ['inquiry.recorded', inquiryRecorded],
];

const subscriber = 'connectors.write-deliveries';

/** Everything of the house that others may hear of becomes deliveries, and these are sent. */
export async function openWebhooks(tools: ConnectorTools): Promise<void> {
  const { strapi, jobs, events, settings } = tools;
  settings.register(webhookSetting);
  service(strapi, sealedColumnsKey).add(sealedSigning(subscriptionTable, secretsColumn));
  for (const [type, event] of toldAsTheyAre) {
    events.subscribe(event, subscriber, ({ id }, trx) =>
      writeDeliveries({ jobs }, trx, { eventId: id, type }),
    );
  }
  events.subscribe(patternChanged, subscriber, ({ id, payload }, trx) =>
    tellPatternNews(tools, trx, { eventId: id, patternId: payload.patternId }),
  );
  jobs.handle(deliverWebhookJob, ({ deliveryId }, { id }) => deliverWebhook(tools, deliveryId, id));
  jobs.handle(rescueDeliveriesJob, async () => {
    await rescueDeliveries(tools);
  });
  jobs.handle(forgetDeliveriesJob, async () =>
    forgetDeliveries(tools, (await settings.get(webhookSetting)).keepDays),
  );
  const ticks = service(strapi, ticksKey);
  ticks.add({ task: 'connectors.rescue-deliveries', cron: '* * * * *', job: rescueDeliveriesJob });
  ticks.add({ task: 'connectors.forget-deliveries', cron: '41 3 * * *', job: forgetDeliveriesJob });
  await knowPublicPatterns(tools);
}
