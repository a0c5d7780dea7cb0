import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { defineJob } from '../../../../kernel/jobs/job';
import { jobsKey } from '../../../../kernel/jobs/jobs';
import { clockKey, knexKey, ticksKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { inboxSetting } from '../inbox-setting';
import { forgetSigns } from '../tax/forget-signs';

const redactInbox = defineJob({
  name: 'orders.redact-inbox',
  version: 1,
  queue: 'quick',
  schema: z.object({}),
});

/**
 * Forgets the text of inbound events some time after their use, and signs of a country after ten years; what still
 * waits for its sale keeps its text.
 */
export function openRedaction(strapi: Core.Strapi): void {
  service(strapi, settingsKey).register(inboxSetting);
  service(strapi, ticksKey).add({ task: 'orders.redact-inbox', cron: '17 3 * * *', job: redactInbox });
  service(strapi, jobsKey).handle(redactInbox, async () => {
    const { keepBodiesDays } = await service(strapi, settingsKey).get(inboxSetting);
    await forgetBodies(service(strapi, knexKey)(), keepBodiesDays);
    await forgetSigns(service(strapi, knexKey)(), service(strapi, clockKey).now());
  });
}

/** That an event came, under which id and with which hash, stays: a repetition is still known. */
export async function forgetBodies(db: Knex, olderThanDays: number): Promise<void> {
  await db.raw(
    `update ledger.inbox set body = null, redacted_at = now()
     where body is not null and verdict <> 'held' and received_at < now() - make_interval(days => ?)`,
    [olderThanDays],
  );
}
