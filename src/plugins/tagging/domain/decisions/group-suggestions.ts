import type { EngineName, Evidence, SuggestedValue, SuggestionState } from '../../contract';
import { valueKey } from './value-key';

/** A suggestion as the ledger has it. */
export interface KeptSuggestion {
  id: string;
  facet: string;
  value: SuggestedValue;
  engine: EngineName;
  confidence: number;
  evidence: Evidence[];
  state: SuggestionState;
}

export interface GroupedSuggestion extends Omit<KeptSuggestion, 'engine'> {
  engines: EngineName[];
}

/** How sure two engines that agree are together: each halves what the other left open, but nothing is ever certain. */
const mostTogether = 0.98;

/** One line for one value: engines that agree stand together, the surest one's words first. */
export function groupSuggestions(kept: readonly KeptSuggestion[]): GroupedSuggestion[] {
  const byValue = Map.groupBy(kept, ({ facet, value, state }) => `${facet}\n${valueKey(value)}\n${state}`);
  const grouped = [...byValue.values()].map((all) => {
    const [first, ...others] = all.toSorted((one, other) => other.confidence - one.confidence);
    const { engine, ...rest } = first!;
    const isAgreed = others.some((other) => other.engine !== engine);
    const confidence = isAgreed ? Math.min(mostTogether, 1 - (1 - rest.confidence) / 2) : rest.confidence;
    const evidence = dedupe(all.flatMap((one) => one.evidence)).slice(0, 4);
    return {
      ...rest,
      confidence,
      evidence,
      engines: [...new Set([engine, ...others.map((one) => one.engine)])],
    };
  });
  return grouped.toSorted((one, other) => other.confidence - one.confidence);
}

function dedupe(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((one) => {
    const key = JSON.stringify(one);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
