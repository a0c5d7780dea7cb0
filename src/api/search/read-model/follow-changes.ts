import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { eventsKey } from '../../../kernel/events/events';
import { defineJob } from '../../../kernel/jobs/job';
import { jobsKey } from '../../../kernel/jobs/jobs';
import { knexKey, ticksKey, transactionKey } from '../../../kernel/kernel';
import type { Trx } from '../../../kernel/ledger/transaction';
import { service } from '../../../kernel/service';
import { designerChanged } from '../../designer/contract';
import { patternChanged } from '../../pattern/contract';
import { catalogueTables } from '../../pattern/storefront/catalogue-tables';
import { vocabularyChanged } from '../../term/contract';
import { versionReleased, versionWithdrawn } from '../../version/contract';
import { indexPatterns } from './index-patterns';
import { patternsOfDesigner, patternsOfTerm } from './patterns-of';
import { isSearchOutdated, rebuildSearch } from './rebuild';

const indexPattern = defineJob({
  name: 'catalogue.index-pattern',
  version: 1,
  queue: 'quick',
  schema: z.object({ patternId: z.string() }),
});
const indexDesigner = defineJob({
  name: 'catalogue.index-designer',
  version: 1,
  queue: 'heavy',
  schema: z.object({ designerId: z.string() }),
});
const indexTerm = defineJob({
  name: 'catalogue.index-term',
  version: 1,
  queue: 'heavy',
  schema: z.object({ termId: z.string() }),
});
const rebuild = defineJob({
  name: 'catalogue.rebuild-search',
  version: 1,
  queue: 'heavy',
  schema: z.object({}).strict(),
});
const batch = 200;

/** Keeps the search's read model with what happens to the content. */
export function followChanges(strapi: Core.Strapi): void {
  const jobs = service(strapi, jobsKey);
  const events = service(strapi, eventsKey);
  const transaction = service(strapi, transactionKey);
  const index = (ids: readonly string[]) =>
    transaction((trx) => indexPatterns(trx, catalogueTables(strapi), ids));
  const indexAll = async (ids: readonly string[]) => {
    for (let at = 0; at < ids.length; at += batch) await index(ids.slice(at, at + batch));
  };
  const order = async ({ payload: { patternId } }: { payload: { patternId: string } }, trx: Trx) => {
    await jobs.enqueue(trx, indexPattern, { patternId });
  };
  events.subscribe(patternChanged, 'search.index-changed', order);
  events.subscribe(versionReleased, 'search.index-released', order);
  events.subscribe(versionWithdrawn, 'search.index-withdrawn', order);
  events.subscribe(designerChanged, 'search.index-designer', async ({ payload }, trx) => {
    await jobs.enqueue(trx, indexDesigner, payload);
  });
  events.subscribe(vocabularyChanged, 'search.index-term', async ({ payload: { kind, documentId } }, trx) => {
    if (kind === 'term') await jobs.enqueue(trx, indexTerm, { termId: documentId });
  });

  const db = service(strapi, knexKey);
  jobs.handle(indexPattern, ({ patternId }) => indexAll([patternId]));
  jobs.handle(indexDesigner, async ({ designerId }) =>
    indexAll(await patternsOfDesigner(db(), catalogueTables(strapi), designerId)),
  );
  jobs.handle(indexTerm, async ({ termId }) =>
    indexAll(await patternsOfTerm(db(), catalogueTables(strapi), termId)),
  );
  jobs.handle(rebuild, async () => {
    if (await isSearchOutdated(strapi)) await rebuildSearch(strapi);
  });
  service(strapi, ticksKey).add({ task: 'catalogue.rebuild-search', cron: '* * * * *', job: rebuild });
}

/** At boot: an outdated read model is ordered anew at once where the queue's tables exist, else by the next tick. */
export async function orderRebuild(strapi: Core.Strapi): Promise<void> {
  if (!(await isSearchOutdated(strapi))) return;
  const { rows } = (await service(strapi, knexKey)().raw(
    `select to_regclass('jobs.queue') is not null as ready`,
  )) as { rows: { ready: boolean }[] };
  if (rows[0]?.ready !== true) return;
  await service(strapi, transactionKey)((trx) => service(strapi, jobsKey).enqueue(trx, rebuild, {}));
}
