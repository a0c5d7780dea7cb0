import type { Core } from '@strapi/strapi';
import { newId } from '../../../../kernel/ids/ids';
import { jobsKey } from '../../../../kernel/jobs/jobs';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import type { EngineName } from '../../contract';
import { askModelJob, suggestJob } from './jobs';
import type { RunRow } from './run-row';

/** A waiting run whose job was lost is sent again after so long. */
const lostAfterMinutes = 15;

export interface WantedRun {
  versionId: string;
  patternId: string;
  engine: EngineName;
  /** `admin:<id>`, or `event` when nobody asked. */
  askedBy: string;
}

/** Notes that an engine is to look at a version, and orders it; one that waits already is not doubled. */
export async function requestRun(strapi: Core.Strapi, trx: Trx, wanted: WantedRun): Promise<void> {
  const { versionId, patternId, engine, askedBy } = wanted;
  const row = { id: newId(), version_id: versionId, pattern_id: patternId, engine, asked_by: askedBy };
  const [made] = (await trx
    .withSchema('ledger')
    .table('tagging_run')
    .insert(row)
    .onConflict(trx.raw(`(version_id, engine) where state = 'waiting'`))
    .ignore()
    .returning('id')) as { id: string }[];
  const runId = made?.id ?? (await lostRun(trx, versionId, engine));
  if (runId === undefined) return;
  const job = engine === 'rules' ? suggestJob : askModelJob;
  await service(strapi, jobsKey).enqueue(trx, job, { runId, versionId });
}

async function lostRun(trx: Trx, versionId: string, engine: EngineName): Promise<string | undefined> {
  const row = await table<RunRow>(trx, 'tagging_run')
    .where({ version_id: versionId, engine, state: 'waiting' })
    .whereRaw('asked_at < now() - make_interval(mins => ?)', [lostAfterMinutes])
    .first();
  return row?.id;
}
