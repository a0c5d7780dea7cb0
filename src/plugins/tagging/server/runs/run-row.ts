import type { EngineName, RunOutcome, RunView } from '../../contract';

/** A row of `ledger.tagging_run`. */
export interface RunRow {
  id: string;
  pattern_id: string;
  version_id: string;
  engine: EngineName;
  asked_by: string;
  state: 'waiting' | 'running' | 'ended';
  outcome: RunOutcome | null;
  engine_version: string | null;
  vocabulary_version: string | null;
  input_hash: string | null;
  suggested: number;
  unsupported: number;
  proposed: number;
  /** Bigints arrive as texts. */
  tokens: string;
  microcents: string;
  hidden: unknown;
  asked_at: Date;
  started_at: Date | null;
  ended_at: Date | null;
}

export function viewRun(row: RunRow): RunView {
  return {
    id: row.id,
    engine: row.engine,
    state: row.state,
    outcome: row.outcome,
    askedAt: row.asked_at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
    suggested: row.suggested,
    unsupported: row.unsupported,
    proposed: row.proposed,
    tokens: Number(row.tokens),
  };
}
