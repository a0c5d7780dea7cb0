import type { Core } from '@strapi/strapi';
import { versionFilesChanged, versionPreparing, versionsKey } from '../../../../api/version/contract';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { eventsKey } from '../../../../kernel/events/events';
import { jobsKey } from '../../../../kernel/jobs/jobs';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import type { EngineName } from '../../contract';
import { createRulesEngine } from '../../domain/rules/rules-engine';
import { hasSource } from '../reading/read-version';
import { engineSetting } from '../settings';
import { chosenEngines } from './choose-engines';
import { askModelJob, suggestJob } from './jobs';
import { makeModelEngine } from './make-engine';
import { requestRun } from './request-run';
import { runEngine } from './run-engine';

/** The rules look at every accepted file; a model costs money and waits until all files of a version have passed. */
export function openRuns(strapi: Core.Strapi): void {
  const jobs = service(strapi, jobsKey);
  const events = service(strapi, eventsKey);
  const rules = createRulesEngine();
  jobs.handle(suggestJob, (payload, { signal, attempt }) =>
    runEngine(strapi, () => Promise.resolve(rules), { ...payload, signal, attempt }),
  );
  jobs.handle(askModelJob, (payload, { signal, attempt }) =>
    runEngine(strapi, makeModelEngine, { ...payload, signal, attempt }),
  );
  events.subscribe(versionFilesChanged, 'tagging.suggest', ({ payload }, trx) =>
    lookByItself(strapi, trx, payload.versionId, 'rules'),
  );
  events.subscribe(versionPreparing, 'tagging.ask-model', ({ payload }, trx) =>
    lookByItself(strapi, trx, payload.versionId, 'openai'),
  );
}

async function lookByItself(
  strapi: Core.Strapi,
  trx: Trx,
  versionId: string,
  engine: EngineName,
): Promise<void> {
  if (!chosenEngines(await service(strapi, settingsKey).get(engineSetting)).includes(engine)) return;
  const version = await service(strapi, versionsKey)
    .load(versionId)
    .catch((error: unknown) => {
      if (error instanceof DomainError) return null;
      throw error;
    });
  if (version === null || !hasSource(version.files, false)) return;
  await requestRun(strapi, trx, { versionId, patternId: version.patternId, engine, askedBy: 'event' });
}
