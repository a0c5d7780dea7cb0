import type { Candidate, Evidence } from '../../contract';
import { policyOf } from './facet-policy';
import type { Mention } from './find-terms';
import { quoteFrom } from './pages';
import type { Section } from './sections';

const weights: Readonly<Record<Section, number>> = { title: 4, needs: 3, body: 1 };
/** How sure one mention is by where it stands, and one that is a statement wherever it stands. */
const certainty: Readonly<Record<Section, number>> = { title: 0.78, needs: 0.62, body: 0.4 };
const stated = 0.86;
const optionalWeight = 0.3;
/** Whoever repeats a word says no more with the ninth time. */
const mostMentions = 8;
const mostEvidence = 3;
/** These are said by name; a number of mentions in the text proves that as well as a list does. */
const bySection: Readonly<Record<Section, number>> = { title: 0, needs: 1, body: 2 };

interface Scored {
  facet: string;
  term: string;
  score: number;
  mentions: Mention[];
}

/** Turns mentions into suggestions: scored by where they stand, the facet's policy decides how many are kept. */
export function scoreTerms(mentions: readonly Mention[]): Candidate[] {
  const byTerm = Map.groupBy(mentions, ({ facet, term }) => `${facet} ${term}`);
  const scored = [...byTerm.values()].map(scoreOf);
  return [...Map.groupBy(scored, ({ facet }) => facet)].flatMap(([facet, terms]) => {
    const { leastScore, leastShare, most } = policyOf(facet);
    const sorted = terms.toSorted(
      (one, other) => other.score - one.score || one.term.localeCompare(other.term),
    );
    const best = sorted[0]?.score ?? 0;
    return sorted
      .filter(({ score }) => score >= leastScore && score >= best * leastShare)
      .slice(0, most)
      .map((one) => candidateOf(one, best));
  });
}

function scoreOf(mentions: Mention[]): Scored {
  const { facet, term } = mentions[0]!;
  const all = mentions
    .map(({ section, isOptional }) => weights[section] * (isOptional ? optionalWeight : 1))
    .toSorted((one, other) => other - one);
  const score = all.slice(0, mostMentions).reduce((sum, weight) => sum + weight, 0);
  return { facet, term, score, mentions };
}

function candidateOf({ facet, term, score, mentions }: Scored, best: number): Candidate {
  const share = best === 0 ? 0 : score / best;
  const sections = mentions.filter(({ isOptional }) => !isOptional).map(({ section }) => section);
  const found = Math.max(0.3, ...sections.map((section) => certainty[section]));
  const first = policyOf(facet).isStated ? Math.max(found, stated) : found;
  const confidence = Math.min(0.95, first + 0.03 * Math.min(score, 8)) * (0.85 + 0.15 * share);
  return {
    facet,
    value: { kind: 'term', term },
    confidence: Math.round(confidence * 100) / 100,
    isExplicit: mentions.some(({ isOptional }) => !isOptional),
    evidence: evidenceOf(mentions),
  };
}

/** The most telling places first, no sentence twice. */
function evidenceOf(mentions: readonly Mention[]): Evidence[] {
  const sorted = mentions.toSorted(
    (one, other) =>
      bySection[one.section] - bySection[other.section] || Number(one.isOptional) - Number(other.isOptional),
  );
  const seen = new Set<string>();
  const evidence: Evidence[] = [];
  for (const { page, from, to } of sorted) {
    if (evidence.length >= mostEvidence) break;
    const place = `${page.page.fileId ?? ''} ${page.page.page} ${page.tokens[from]!.sentence}`;
    if (seen.has(place)) continue;
    seen.add(place);
    evidence.push(quoteFrom(page, from, to));
  }
  return evidence;
}
