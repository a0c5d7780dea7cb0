import type { Core } from '@strapi/strapi';
import { eventsKey } from '../../../../kernel/events/events';
import { newId } from '../../../../kernel/ids/ids';
import { transactionKey } from '../../../../kernel/kernel';
import { audit } from '../../../../kernel/ledger/audit';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import {
  suggestionsMade,
  type Candidate,
  type HiddenText,
  type ModelUsage,
  type RunOutcome,
  type Vocabulary,
} from '../../contract';
import type { Screened } from '../../domain/evidence/screen';
import { newSuggestions } from '../../domain/decisions/new-suggestions';
import { evidenceKey, valueKey } from '../../domain/decisions/value-key';
import { costOf } from '../../domain/model/budget';
import type { EngineSetting } from '../settings';
import { earlierDecisions } from './earlier-decisions';
import { keepProposals } from './keep-proposals';
import type { RunRow } from './run-row';

export interface RunEnd {
  runId: string;
  usage: ModelUsage;
  hidden: HiddenText | null;
}

/** An engine had no answer: what it or others suggested before stays as it is. */
export async function endWithout(
  strapi: Core.Strapi,
  setting: EngineSetting,
  { runId, usage, hidden }: RunEnd,
  outcome: Exclude<RunOutcome, 'done'>,
): Promise<void> {
  await service(
    strapi,
    transactionKey,
  )(async (trx) => {
    await close(trx, setting, { runId, usage, hidden }, { outcome });
  });
}

/**
 * Keeps an answer: what the engine suggested before for this version is superseded, decisions of editors stand, and
 * what they decided is not asked again. @returns the ids of the new suggestions with what they suggest
 */
export async function endWith(
  strapi: Core.Strapi,
  setting: EngineSetting,
  end: RunEnd,
  { screened, dropped, vocabulary }: { screened: Screened; dropped: number; vocabulary: Vocabulary },
): Promise<{ id: string; candidate: Candidate }[]> {
  return service(
    strapi,
    transactionKey,
  )(async (trx) => {
    const run = await table<RunRow>(trx, 'tagging_run').where({ id: end.runId }).forUpdate().first();
    if (run === undefined || run.state === 'ended') return [];
    const { pattern_id: patternId, version_id: versionId, engine } = run;
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`tagging ${versionId}`]);
    if (await isOvertaken(trx, run)) {
      await close(trx, setting, end, { outcome: 'done' });
      return [];
    }
    const fresh = newSuggestions(screened.kept, await earlierDecisions(trx, patternId));
    await trx
      .withSchema('ledger')
      .table('suggestion')
      .where({ version_id: versionId, engine, state: 'suggested' })
      .update({ state: 'superseded', state_since: trx.fn.now() });
    const rows = fresh.map((candidate) => ({ id: newId(), candidate }));
    if (rows.length > 0) {
      await trx
        .withSchema('ledger')
        .table('suggestion')
        .insert(rows.map(({ id, candidate }) => ({ id, ...columnsOf(run, vocabulary, candidate) })));
    }
    await keepProposals(trx, run, screened.proposals);
    await close(trx, setting, end, {
      outcome: 'done',
      suggested: fresh.length,
      unsupported: screened.unsupported + dropped,
      proposed: screened.proposals.length,
    });
    await service(strapi, eventsKey).publish(trx, suggestionsMade, { versionId, patternId, runId: run.id });
    await audit(trx, {
      actor: run.asked_by === 'event' ? 'system:tagging' : run.asked_by,
      action: 'tagging.suggested',
      subject: `version:${versionId}`,
      details: { engine, suggested: fresh.length, unsupported: screened.unsupported + dropped },
    });
    return rows;
  });
}

/** A later look has ended sooner: what this one saw is no longer there. */
async function isOvertaken(trx: Trx, { id, version_id, engine, asked_at }: RunRow): Promise<boolean> {
  const later = await table<RunRow>(trx, 'tagging_run')
    .where({ version_id, engine, state: 'ended', outcome: 'done' })
    .where('asked_at', '>', asked_at)
    .whereNot({ id })
    .first();
  return later !== undefined;
}

async function close(
  trx: Trx,
  setting: EngineSetting,
  { runId, usage, hidden }: RunEnd,
  columns: Record<string, unknown>,
): Promise<void> {
  await trx
    .withSchema('ledger')
    .table('tagging_run')
    .where({ id: runId })
    .whereNot({ state: 'ended' })
    .update({
      state: 'ended',
      ended_at: trx.fn.now(),
      tokens: usage.inputTokens + usage.outputTokens,
      microcents: costOf(setting, usage),
      hidden: hidden === null ? null : JSON.stringify(hidden),
      ...columns,
    });
}

function columnsOf(run: RunRow, vocabulary: Vocabulary, candidate: Candidate): Record<string, unknown> {
  const { facet, value, confidence, isExplicit, evidence } = candidate;
  return {
    run_id: run.id,
    pattern_id: run.pattern_id,
    version_id: run.version_id,
    facet,
    term: value.kind === 'term' ? value.term : null,
    value: JSON.stringify(value),
    value_key: valueKey(value),
    engine: run.engine,
    vocabulary_version: vocabulary.version,
    confidence,
    is_explicit: isExplicit,
    evidence: JSON.stringify(evidence),
    evidence_key: evidenceKey(evidence),
  };
}
