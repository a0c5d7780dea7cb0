import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { DomainError } from '../../kernel/errors/domain-error';
import { defineJob } from '../../kernel/jobs/job';
import { jobsKey } from '../../kernel/jobs/jobs';
import { eventsKey } from '../../kernel/events/events';
import { clockKey, logKey, ticksKey } from '../../kernel/kernel';
import { service } from '../../kernel/service';
import { versionFilesChanged, versionsKey } from './contract';

const uid = 'api::version.version';

const releaseDue = defineJob({
  name: 'version.release-due',
  version: 1,
  queue: 'quick',
  schema: z.object({}).strict(),
});
const checkFiles = defineJob({
  name: 'version.check',
  version: 1,
  queue: 'quick',
  schema: z.object({ versionId: z.string() }),
});

/** Jobs of the catalogue: look at changed files, release what is due. */
export function scheduleReleases(strapi: Core.Strapi): void {
  const jobs = service(strapi, jobsKey);

  service(strapi, eventsKey).subscribe(
    versionFilesChanged,
    'version.check-files',
    async ({ payload }, trx) => {
      await jobs.enqueue(trx, checkFiles, payload);
    },
  );
  jobs.handle(checkFiles, ({ versionId }) => service(strapi, versionsKey).check(versionId));

  service(strapi, ticksKey).add({ task: 'version.release-due', cron: '* * * * *', job: releaseDue });
  jobs.handle(releaseDue, () => releaseDueVersions(strapi));
}

/** Releases every ready version whose time has come. One that is objected to stays ready, says why, and waits for a new time. */
export async function releaseDueVersions(strapi: Core.Strapi): Promise<void> {
  const due = (await strapi.db.query(uid).findMany({
    where: { state: 'ready', releaseAt: { $lte: service(strapi, clockKey).now() } },
    select: ['documentId'],
    limit: 200,
  })) as { documentId: string }[];
  for (const { documentId } of due) {
    try {
      await service(strapi, versionsKey).release(documentId, 'system:schedule');
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const data = { problem: `The scheduled release did not happen: ${error.message}`, releaseAt: null };
      await strapi.db.query(uid).updateMany({ where: { documentId }, data });
      service(strapi, logKey).warn('scheduled release refused', { versionId: documentId, code: error.code });
    }
  }
}
