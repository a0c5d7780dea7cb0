import type { Candidate, Evidence, PatternReading, Proposal, Vocabulary } from '../../contract';
import { longestQuote } from '../../contract';
import type { TermBook } from '../rules/term-book';
import { isAddressedToMachines } from './addressed-to-machines';
import { createQuoteFinder, type QuoteFinder } from './find-quote';
import { supportOf } from './supports';

export interface Screened {
  kept: Candidate[];
  proposals: Proposal[];
  /** Candidates that lost all their evidence, and proposals without any. */
  unsupported: number;
}

/** What is only concluded from the words is shown with no more certainty than this. */
const mostForHints = 0.6;
const longestWord = 80;

/**
 * Keeps what can be seen. Every quote must stand on its page, talk to people, and for a number hold that number; a
 * suggestion whose quotes all fail is dropped and counted. The same for every engine, ours too.
 */
export function screen(
  answer: { candidates: readonly Candidate[]; proposals: readonly Proposal[] },
  reading: PatternReading,
  vocabulary: Vocabulary,
  book: TermBook,
): Screened {
  const finder = createQuoteFinder(reading);
  const facetOf = new Map(
    vocabulary.facets.flatMap(({ key, terms }) => terms.map((term) => [term.key, key] as const)),
  );
  const kept = answer.candidates.flatMap((candidate) => {
    const { value, facet } = candidate;
    if (value.kind === 'term' && facetOf.get(value.term) !== facet) return [];
    const screened = screenCandidate(candidate, reading, finder, book);
    return screened === null ? [] : [screened];
  });
  const facets = new Set(vocabulary.facets.map(({ key }) => key));
  const proposals = answer.proposals.flatMap((proposal) => {
    const evidence = proposal.evidence.filter((one) => isVisible(one, reading, finder));
    const text = proposal.text.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
    const isFit = text !== '' && text.length <= longestWord && facets.has(proposal.facet);
    return isFit && evidence.length > 0 && !isAddressedToMachines(text)
      ? [{ ...proposal, text, evidence }]
      : [];
  });
  const all = answer.candidates.length + answer.proposals.length;
  return { kept, proposals, unsupported: all - kept.length - proposals.length };
}

interface Judged {
  evidence: Evidence;
  /** What the quote itself says. */
  says: Candidate['value'] | null;
  isSaid: boolean;
}

function screenCandidate(
  candidate: Candidate,
  reading: PatternReading,
  finder: QuoteFinder,
  book: TermBook,
): Candidate | null {
  const visible = candidate.evidence.filter((one) => isVisible(one, reading, finder));
  const sizes = { craft: reading.craft, wearer: null };
  const judged = visible.flatMap((evidence): Judged[] => {
    if (evidence.kind === 'measured') return [{ evidence, says: null, isSaid: candidate.isExplicit }];
    const support = supportOf(candidate.value, evidence.quote, { book, sizes });
    if (support.kind === 'denies' || support.kind === 'misses') return [];
    const says = support.kind === 'says' ? support.value : null;
    return [{ evidence, says, isSaid: says !== null || candidate.value.kind === 'craft' }];
  });
  const [first] = judged;
  if (first === undefined) return null;
  const isExplicit = candidate.isExplicit && judged.some(({ isSaid }) => isSaid);
  const isMeasured = first.evidence.kind === 'measured';
  const mostConfidence = isExplicit || isMeasured ? 1 : mostForHints;
  // A range of sizes that the rules read may know who wears it; the quote alone does not.
  const value = candidate.value.kind === 'sizes' ? candidate.value : (first.says ?? candidate.value);
  return {
    ...candidate,
    value,
    isExplicit,
    confidence: Math.max(0, Math.min(candidate.confidence, mostConfidence)),
    evidence: judged.map(({ evidence }) => evidence).slice(0, 3),
  };
}

function isVisible(evidence: Evidence, { cover }: PatternReading, finder: QuoteFinder): boolean {
  if (evidence.kind === 'measured')
    return (
      cover?.fileId === evidence.fileId && cover.colours.some(({ colour }) => colour === evidence.colour)
    );
  const { quote, page, fileId } = evidence;
  if (quote.length > longestQuote || isAddressedToMachines(quote)) return false;
  const found = finder.find(page, quote, fileId);
  return found !== null && !isAddressedToMachines(around(found.text, quote));
}

/** A quote cut from the middle of such a sentence is no better than the whole. */
function around(text: string, quote: string): string {
  const at = text.indexOf(quote.slice(0, 20));
  if (at < 0) return quote;
  return text.slice(Math.max(0, at - 100), at + quote.length + 100);
}
