import type { EngineName, SuggestionState } from '../../contract';

/** A row of `ledger.suggestion`. */
export interface SuggestionRow {
  id: string;
  run_id: string;
  pattern_id: string;
  version_id: string;
  facet: string;
  term: string | null;
  value: unknown;
  value_key: string;
  engine: EngineName;
  vocabulary_version: string;
  confidence: number;
  is_explicit: boolean;
  evidence: unknown;
  evidence_key: string;
  state: SuggestionState;
  reviewed_by: string | null;
}
