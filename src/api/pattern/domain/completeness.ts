import type { Completeness, CompletenessRank, PatternFacts, Requirement } from '../contract';

/** Akeneo's thresholds (pim-community-dev, Domain/ValueObject/Rank.php). */
const ranks: readonly [least: number, rank: CompletenessRank][] = [
  [90, 'A'],
  [80, 'B'],
  [70, 'C'],
  [60, 'D'],
  [0, 'E'],
];

/**
 * How much of what a channel demands a pattern's page has in one language. Each requirement weighs the same;
 * the percentage is rounded down, so 100 means that nothing is missing.
 */
export function completeness(
  facts: PatternFacts,
  requirements: readonly Requirement[],
  locale: string,
): Completeness {
  const missing = requirements
    .filter((requirement) => !requirement.isMet(facts, locale))
    .map(({ attribute, label }) => ({ attribute, label }));
  const met = requirements.length - missing.length;
  const percentage = requirements.length === 0 ? 100 : Math.floor((100 * met) / requirements.length);
  return { percentage, rank: rankOf(percentage), missing };
}

export function rankOf(percentage: number): CompletenessRank {
  return ranks.find(([least]) => percentage >= least)?.[1] ?? 'E';
}
