import type { Core } from '@strapi/strapi';
import { releaseRegisterKey, versionReleased, versionWithdrawn } from '../../../../api/version/contract';
import { eventsKey } from '../../../../kernel/events/events';
import { ticksKey } from '../../../../kernel/kernel';
import { table } from '../../../../kernel/ledger/rows';
import { service } from '../../../../kernel/service';
import { sendNotice } from '../send/send-notice';
import { sendDigestJob, sendNoticeJob, wakeMessagesJob, writeNoticeJob } from '../update-jobs';
import type { UpdateTools } from '../update-tools';
import { ownersAreTold, patchSaysWhat } from './release-words';
import { sendDigests } from './send-digest';
import { wakeMessages } from './wake-messages';
import { writeNotice } from './write-notice';

/** From a released version to a mail for each owner of an earlier one. */
export function openNotices(strapi: Core.Strapi, tools: UpdateTools): void {
  const { jobs } = tools;
  jobs.handle(writeNoticeJob, ({ releasedVersionId }) => writeNotice(tools, releasedVersionId));
  jobs.handle(sendNoticeJob, (sending, { attempt }) => sendNotice(tools, sending, attempt));
  jobs.handle(wakeMessagesJob, (waking) => wakeMessages(tools, waking));
  jobs.handle(sendDigestJob, () => sendDigests(tools));
  service(strapi, ticksKey).add({ task: 'updates.send-digest', cron: '0 9 * * 1', job: sendDigestJob });

  const events = service(strapi, eventsKey);
  events.subscribe(versionReleased, 'updates.write-notice', async ({ payload }, trx) => {
    await jobs.enqueue(trx, writeNoticeJob, { releasedVersionId: payload.releasedVersionId });
  });
  // What waits for a version that is withdrawn has nothing to say any more and ends, held or not.
  events.subscribe(versionWithdrawn, 'updates.settle-notice', async ({ payload }, trx) => {
    const notice = await table<{ id: string; released_version_id: string }>(trx, 'update_notice')
      .where({ released_version_id: payload.releasedVersionId })
      .first('id');
    if (notice !== undefined)
      await jobs.enqueue(trx, wakeMessagesJob, { noticeId: notice.id, which: 'waiting', after: null });
  });

  const register = service(strapi, releaseRegisterKey);
  register.addEffect(ownersAreTold(tools));
  register.addCheck(patchSaysWhat);
}
