import { z } from 'zod';
import { defineJob } from '../../../../kernel/jobs/job';
import { ticksKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { pollAccount } from './poll-account';
import type { PollTools } from './poll-tools';
import { pollingSetting } from './polling-setting';

const pollDueJob = defineJob({
  name: 'orders.poll-due',
  version: 1,
  queue: 'quick',
  schema: z.object({}),
});

export const pollAccountJob = defineJob({
  name: 'orders.poll-account',
  version: 1,
  queue: 'outside',
  schema: z.object({ pollId: z.uuid() }),
});

/** Every minute the shops that are due get a job each, once over all instances. */
export function openPollJobs(tools: PollTools): void {
  const { strapi, jobs } = tools;
  const settings = service(strapi, settingsKey);
  settings.register(pollingSetting);
  service(strapi, ticksKey).add({ task: 'orders.poll-due', cron: '* * * * *', job: pollDueJob });
  jobs.handle(pollDueJob, async () => {
    const { everyMinutes } = await settings.get(pollingSetting);
    await orderDue(tools, everyMinutes);
  });
  jobs.handle(pollAccountJob, ({ pollId }, { id }) => pollAccount(tools, pollId, id));
}

/** Who is ready to be asked: active, and not waiting for the yes of its owner. */
async function orderDue({ transaction, jobs }: PollTools, everyMinutes: number): Promise<number> {
  return transaction(async (trx) => {
    const { rows } = (await trx.raw(
      `update ledger.order_poll poll set next_at = now() + make_interval(mins => ?)
       from ledger.channel_account account
       where account.id = poll.id and account.state = 'active' and poll.next_at <= now()
         and (account.channel <> 'etsy' or jsonb_exists(poll.credentials, 'etsyTokens'))
       returning poll.id`,
      [everyMinutes],
    )) as { rows: { id: string }[] };
    for (const { id: pollId } of rows) await jobs.enqueue(trx, pollAccountJob, { pollId });
    return rows.length;
  });
}
