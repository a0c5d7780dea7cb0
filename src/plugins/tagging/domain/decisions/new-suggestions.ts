import type { Candidate } from '../../contract';
import { evidenceKey, valueKey } from './value-key';

/** A decision that was made about a pattern before. */
export interface EarlierDecision {
  facet: string;
  valueKey: string;
  state: 'accepted' | 'rejected';
  evidenceKey: string;
}

/**
 * What of an engine's answer is worth an editor's look: not what the editor has accepted, nor what they rejected on
 * the very same evidence. New words in the text are a new reason to ask.
 */
export function newSuggestions(
  candidates: readonly Candidate[],
  earlier: readonly EarlierDecision[],
): Candidate[] {
  const rejected = new Set(
    earlier
      .filter(({ state }) => state === 'rejected')
      .map((one) => `${one.facet}\n${one.valueKey}\n${one.evidenceKey}`),
  );
  const accepted = new Set(
    earlier.filter(({ state }) => state === 'accepted').map((one) => `${one.facet}\n${one.valueKey}`),
  );
  const seen = new Set<string>();
  return candidates.filter(({ facet, value, evidence }) => {
    const key = `${facet}\n${valueKey(value)}`;
    const isNew = !seen.has(key) && !accepted.has(key) && !rejected.has(`${key}\n${evidenceKey(evidence)}`);
    seen.add(key);
    return isNew;
  });
}
