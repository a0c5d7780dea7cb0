import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { defineJob } from '../../../../kernel/jobs/job';
import { jobsKey } from '../../../../kernel/jobs/jobs';
import { knexKey, ticksKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';

/** Longer than any way of paying takes to say yes or no. */
const keepDays = 30;

const forget = defineJob({
  name: 'orders.forget-buyers',
  version: 1,
  queue: 'quick',
  schema: z.object({}),
});

/** Forgets who wanted to buy and did not; of those who did, the order tells. */
export function openForgetting(strapi: Core.Strapi): void {
  service(strapi, ticksKey).add({ task: 'orders.forget-buyers', cron: '31 3 * * *', job: forget });
  service(strapi, jobsKey).handle(forget, async () => {
    await forgetBuyers(service(strapi, knexKey)());
  });
}

export async function forgetBuyers(db: Knex): Promise<void> {
  await db.raw(
    `update ledger.checkout set buyer = null
     where buyer is not null and created_at < now() - make_interval(days => ?)`,
    [keepDays],
  );
}
