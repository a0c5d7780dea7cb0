import type { Knex } from 'knex';
import type { InTransaction, Trx } from '../ledger/transaction';

/** The states of a side effect outside; the database enforces the moves (`ledger.enforce_move`). */
export type ClaimState = 'ready' | 'sending' | 'sent' | 'failed' | 'suppressed' | 'unknown';

/** What the other side said. `lost`: we cannot know whether it happened. `later`: a temporary no, try again. */
export type Outcome =
  | { kind: 'sent' }
  | { kind: 'failed'; reason: string }
  | { kind: 'suppressed'; reason: string }
  | { kind: 'later'; reason: string }
  | { kind: 'lost'; reason: string };

export interface ClaimOptions {
  transaction: InTransaction;
  /** A table of the ledger with `id`, `state`, `state_since`; `attempts` and `last_error` where it has them. */
  table: 'message' | 'channel_call' | 'webhook_delivery' | 'checkout';
  id: string;
  /**
   * What to do with a row found in `sending` or `unknown`: someone died between the other side's yes and our
   * commit. `repeat` where the effect has a stable id, `leave` where a person or a look must decide.
   */
  unknown: 'repeat' | 'leave';
  /** Asked while the row is locked; on a no it is left as it is. */
  mayClaim?: (trx: Trx) => Promise<boolean>;
  /** Writes what belongs to the end state, in its transaction. */
  settle?: (trx: Trx, outcome: Outcome) => Promise<void>;
}

/** Tables that count their tries and keep why the last one failed. */
const counting: readonly string[] = ['message', 'webhook_delivery', 'checkout'];

const endStates = {
  sent: 'sent',
  failed: 'failed',
  suppressed: 'suppressed',
  later: 'ready',
  lost: 'unknown',
} as const;

/**
 * Claim before effect: commits `sending`, calls `effect` outside any transaction, commits the end state.
 * Resolves to the outcome, or `{ kind: 'skipped' }` when there was nothing to claim. A throw from `effect`
 * counts as lost. A row already `sending` is taken over: only one job holds a claim at a time.
 */
export async function claim(
  { transaction, table, id, unknown, mayClaim, settle }: ClaimOptions,
  effect: () => Promise<Outcome>,
): Promise<Outcome | { kind: 'skipped'; state: ClaimState | 'absent' }> {
  const before = await transaction(async (trx) => {
    const row = (await rows(trx, table).where({ id }).forUpdate().first('state')) as
      { state: ClaimState } | undefined;
    if (row === undefined) return 'absent';
    if (mayClaim !== undefined && !(await mayClaim(trx))) return row.state;
    if (row.state === 'sending' && unknown === 'leave')
      await move(trx, table, id, 'unknown', 'died while sending');
    const claimable =
      row.state === 'ready' || (unknown === 'repeat' && (row.state === 'unknown' || row.state === 'sending'));
    if (!claimable) return row.state;
    if (row.state !== 'sending') await move(trx, table, id, 'sending');
    if (counting.includes(table)) await rows(trx, table).where({ id }).increment('attempts', 1);
    return 'claimed';
  });
  if (before !== 'claimed') return { kind: 'skipped', state: before };

  const outcome = await effect().catch((error: unknown): Outcome => ({
    kind: 'lost',
    reason: error instanceof Error ? error.message : String(error),
  }));
  await transaction(async (trx) => {
    await move(trx, table, id, endStates[outcome.kind], 'reason' in outcome ? outcome.reason : undefined);
    await settle?.(trx, outcome);
  });
  return outcome;
}

function rows(trx: Knex.Transaction, table: string): Knex.QueryBuilder {
  return trx.withSchema('ledger').table(table);
}

async function move(
  trx: Knex.Transaction,
  table: string,
  id: string,
  state: ClaimState,
  reason?: string,
): Promise<void> {
  const note = counting.includes(table) ? { last_error: reason ?? null } : {};
  await rows(trx, table)
    .where({ id })
    .update({ state, state_since: trx.fn.now(), ...note });
}
