import type { Core } from '@strapi/strapi';
import { patternChanged } from '../../../../api/pattern/contract';
import { versionReleased, versionWithdrawn } from '../../../../api/version/contract';
import { ticksKey } from '../../../../kernel/kernel';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import { profileChanged } from '../../../preflight/contract';
import type { ChannelTools } from '../channel-tools';
import { listConnections } from '../connections/connection-rows';
import { applyListing } from './apply-listing';
import { applyListingJob, refreshAllJob, refreshConnectionJob, refreshPatternJob } from './listing-jobs';
import { refreshConnection, refreshPattern } from './refresh-patterns';

const subscription = 'channels.refresh-pattern';

/** What makes channels look at a pattern again, and what they do then. */
export function openListingJobs(strapi: Core.Strapi, tools: ChannelTools): void {
  const { jobs, events, transaction } = tools;
  const look = async ({ payload }: { payload: { patternId: string } }, trx: Trx) => {
    await jobs.enqueue(trx, refreshPatternJob, { patternId: payload.patternId });
  };
  events.subscribe(patternChanged, subscription, look);
  events.subscribe(versionReleased, subscription, look);
  events.subscribe(versionWithdrawn, subscription, look);
  events.subscribe(profileChanged, 'channels.refresh-all', async (_event, trx) => {
    await jobs.enqueue(trx, refreshAllJob, {});
  });

  jobs.handle(refreshPatternJob, ({ patternId }) => refreshPattern(tools, patternId));
  jobs.handle(refreshConnectionJob, ({ connectionId }) => refreshConnection(tools, connectionId));
  jobs.handle(applyListingJob, ({ listingId }, { id }) => applyListing(tools, listingId, id));
  jobs.handle(refreshAllJob, () =>
    transaction(async (trx) => {
      for (const { id } of await listConnections(trx))
        await jobs.enqueue(trx, refreshConnectionJob, { connectionId: id });
    }),
  );
  service(strapi, ticksKey).add({ task: 'channels.refresh-all', cron: '43 2 * * *', job: refreshAllJob });
}
