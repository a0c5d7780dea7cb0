import type { Core } from '@strapi/strapi';
import { createHash } from 'node:crypto';
import { transactionKey } from '../../../../kernel/kernel';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import type { ModelUsage, PatternReading, TaggingEngine, Vocabulary } from '../../contract';
import { costOf, mayAsk } from '../../domain/model/budget';
import type { EngineSetting } from '../settings';
import type { RunRow } from './run-row';
import { spentToday } from './spent-today';

/** Any fixed number: runs are begun one after the other, or two could spend the same rest of a budget. */
const budgetLock = 7_237_127;

export type Beginning = { kind: 'begun' } | { kind: 'known' } | { kind: 'gone' } | { kind: 'over-budget' };

export interface RunInput {
  runId: string;
  reading: PatternReading;
  vocabulary: Vocabulary;
  engine: Pick<TaggingEngine, 'name' | 'version'>;
  /** What a model is about to use at most; it is counted as spent from here on. */
  reserve: ModelUsage;
}

/**
 * Decides whether an engine is asked at all, and reserves what it may cost. `known`: the newest run of this engine read
 * exactly this, so there is nothing to do. `gone`: the run has ended meanwhile.
 */
export function beginRun(strapi: Core.Strapi, setting: EngineSetting, input: RunInput): Promise<Beginning> {
  return service(
    strapi,
    transactionKey,
  )(async (trx): Promise<Beginning> => {
    const { runId, vocabulary, engine, reserve } = input;
    await trx.raw('select pg_advisory_xact_lock(?)', [budgetLock]);
    const row = await table<RunRow>(trx, 'tagging_run').where({ id: runId }).forUpdate().first();
    if (row === undefined || row.state === 'ended') return { kind: 'gone' };
    const hash = inputHash(input);
    if (await isKnown(trx, row, hash)) {
      await trx.withSchema('ledger').table('tagging_run').where({ id: runId }).delete();
      return { kind: 'known' };
    }
    const today = await spentToday(trx, runId);
    if (engine.name === 'openai' && !mayAsk(setting, today, reserve)) return { kind: 'over-budget' };
    await trx
      .withSchema('ledger')
      .table('tagging_run')
      .where({ id: runId })
      .update({
        engine_version: engine.version,
        vocabulary_version: vocabulary.version,
        input_hash: hash,
        tokens: reserve.inputTokens + reserve.outputTokens,
        microcents: costOf(setting, reserve),
      });
    return { kind: 'begun' };
  });
}

/** Everything an answer depends on. */
function inputHash({ reading, vocabulary, engine }: RunInput): string {
  const { title, craft, pages, cover } = reading;
  const parts = [title, craft, pages, cover, vocabulary.version, engine.name, engine.version];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

async function isKnown(trx: Trx, { id, version_id, engine }: RunRow, hash: string): Promise<boolean> {
  const newest = await table<RunRow>(trx, 'tagging_run')
    .where({ version_id, engine, state: 'ended', outcome: 'done' })
    .whereNot({ id })
    .orderBy('asked_at', 'desc')
    .first();
  return newest?.input_hash === hash;
}
