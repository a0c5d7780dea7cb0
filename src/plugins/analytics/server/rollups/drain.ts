import type { Trx } from '../../../../kernel/ledger/transaction';
import { countedEvents, subscriberName } from './mark-on-events';
import { recomputeDays, type DayKey } from './recompute-days';
import { recomputePatterns } from './recompute-patterns';
import { holdCounting, raiseGeneration, readState } from './rollup-state';
import type { RollupTools } from './rollup-tools';

const daysAtOnce = 14;
const patternsAtOnce = 100;

/** Ends a drain early, between two of its transactions. */
export interface DrainOptions {
  shouldStop?: () => boolean;
  /** After each transaction: how much is still marked. */
  onProgress?: (left: number) => void;
}

/**
 * Counts anew what is marked, some days and patterns a transaction, until nothing is. Taking a mark and counting are
 * one transaction, so a crash leaves both; two that drain wait for each other.
 */
export async function drain(
  { transaction }: Pick<RollupTools, 'transaction'>,
  { shouldStop = () => false, onProgress }: DrainOptions = {},
): Promise<{ kind: 'done' } | { kind: 'more' }> {
  for (;;) {
    if (shouldStop()) return { kind: 'more' };
    const left = await transaction(recomputeSome);
    onProgress?.(left);
    if (left === 0) return { kind: 'done' };
  }
}

async function recomputeSome(trx: Trx): Promise<number> {
  await holdCounting(trx);
  const { timeZone } = await readState(trx);
  // Nothing was ever counted: the first count begins with all there is.
  if (timeZone === null) return 0;
  const days = await takeDays(trx);
  const patterns = await takePatterns(trx);
  await recomputeDays(trx, timeZone, days);
  await recomputePatterns(trx, timeZone, patterns);
  if (days.length + patterns.length > 0) await raiseGeneration(trx);
  const left = await countMarks(trx);
  if (left === 0) await trx.raw(settled, { names: countedEvents, subscriber: subscriberName });
  return left;
}

async function takeDays(trx: Trx): Promise<DayKey[]> {
  const { rows } = (await trx.raw(
    `with chosen as (select distinct day from ledger.rollup_dirty_day order by day desc limit ?)
     delete from ledger.rollup_dirty_day dirty using chosen where dirty.day = chosen.day
     returning dirty.day::text as day, dirty.category`,
    [daysAtOnce],
  )) as { rows: DayKey[] };
  return rows;
}

async function takePatterns(trx: Trx): Promise<string[]> {
  const { rows } = (await trx.raw(
    `delete from ledger.rollup_dirty_pattern
     where pattern_id in (select pattern_id from ledger.rollup_dirty_pattern order by marked_at, pattern_id limit ?)
     returning pattern_id`,
    [patternsAtOnce],
  )) as { rows: { pattern_id: string }[] };
  return rows.map(({ pattern_id: patternId }) => patternId);
}

export async function countMarks(trx: Trx): Promise<number> {
  const { rows } = (await trx.raw(
    `select (select count(*) from ledger.rollup_dirty_day) + (select count(*) from ledger.rollup_dirty_pattern) as n`,
  )) as { rows: { n: string }[] };
  return Number(rows[0]?.n ?? 0);
}

/** Events that are handled need not be looked at again when somebody asks how old the numbers are. */
const settled = `
  update ledger.rollup_state state set
    computed_at = now(),
    rebuild_finished_at = coalesce(state.rebuild_finished_at, now()),
    position = coalesce(
      (select min(event.position) - 1 from ledger.event
       where event.name = any(:names) and event.position > state.position and not exists (
         select from ledger.event_handled handled
         where handled.event_id = event.id and handled.subscriber = :subscriber)),
      (select max(event.position) from ledger.event where event.name = any(:names)),
      state.position)`;
