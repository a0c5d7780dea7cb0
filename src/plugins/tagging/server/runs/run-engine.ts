import type { Core } from '@strapi/strapi';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import type { EngineName, ModelUsage, TaggingEngine } from '../../contract';
import { screen } from '../../domain/evidence/screen';
import { createTermBook } from '../../domain/rules/term-book';
import { acceptEarned } from '../decisions/accept-earned';
import { loadVocabulary } from '../reading/load-vocabulary';
import { readVersion } from '../reading/read-version';
import { engineSetting, type EngineSetting } from '../settings';
import { beginRun } from './begin-run';
import { claimRun } from './claim-run';
import { endWith, endWithout } from './end-run';

const triesToRead = 2;
const nothing: ModelUsage = { inputTokens: 0, outputTokens: 0 };

export interface EngineRun {
  runId: string;
  versionId: string;
  signal: AbortSignal;
  /** 1 for the first try. */
  attempt: number;
}

/** Makes the engine, null where it cannot be asked. */
export type MakeEngine = (strapi: Core.Strapi, setting: EngineSetting) => Promise<TaggingEngine | null>;

/**
 * One look of one engine at one version: read, ask, check every quote, keep. Safe to repeat: a run that has ended is
 * left alone, and what was read before is not asked again.
 */
export async function runEngine(
  strapi: Core.Strapi,
  makeEngine: MakeEngine,
  { runId, versionId, signal, attempt }: EngineRun,
): Promise<void> {
  if (!(await claimRun(strapi, runId))) return;
  const setting = await service(strapi, settingsKey).get(engineSetting);
  const engine = await makeEngine(strapi, setting);
  const without = { runId, usage: nothing, hidden: null };
  if (engine === null) return endWithout(strapi, setting, without, 'no-key');
  const read = await readIfThere(strapi, versionId);
  // Under load a child may run out of time; from the third try on what could be read has to do.
  if (read?.isCut === true && attempt <= triesToRead)
    throw new Error(`A file of version ${versionId} was not read to its end; it is tried again.`);
  const reading = read?.reading ?? null;
  if (reading === null || (reading.pages.length === 0 && reading.cover === null))
    return endWithout(strapi, setting, without, 'nothing-to-read');

  const vocabulary = await loadVocabulary(strapi);
  const reserve = reserveOf(engine.name, setting);
  const beginning = await beginRun(strapi, setting, { runId, reading, vocabulary, engine, reserve });
  if (beginning.kind === 'over-budget') return endWithout(strapi, setting, without, 'over-budget');
  if (beginning.kind !== 'begun') return;

  const answer = await engine.suggest(reading, vocabulary, signal);
  const end = { runId, usage: answer.usage, hidden: reading.hidden };
  if (answer.kind === 'unanswered') return endWithout(strapi, setting, end, answer.outcome);
  const screened = screen(answer, reading, vocabulary, createTermBook(vocabulary));
  const made = await endWith(strapi, setting, end, { screened, dropped: answer.dropped, vocabulary });
  await acceptEarned(strapi, setting, engine.name, made);
}

/** As much as a question and its answer may have; a repair is a second one. */
function reserveOf(engine: EngineName, { jobTokens, answerTokens }: EngineSetting): ModelUsage {
  if (engine === 'rules') return nothing;
  return {
    inputTokens: Math.max(0, jobTokens - answerTokens),
    outputTokens: Math.min(answerTokens, jobTokens),
  };
}

/** A version that was deleted meanwhile, or lost its pattern, has nothing to be read. */
async function readIfThere(
  strapi: Core.Strapi,
  versionId: string,
): Promise<Awaited<ReturnType<typeof readVersion>> | null> {
  try {
    return await readVersion(strapi, versionId);
  } catch (error) {
    const isGone =
      error instanceof DomainError && ['version/missing', 'version/without-pattern'].includes(error.code);
    if (isGone) return null;
    throw error;
  }
}
