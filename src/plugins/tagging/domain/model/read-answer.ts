import type {
  Candidate,
  Evidence,
  PatternReading,
  Proposal,
  SuggestedValue,
  Vocabulary,
} from '../../contract';
import { crafts } from '../../../../api/pattern/contract';
import { gaugeIn } from '../rules/gauge';
import { seamAllowanceIn } from '../rules/seam-allowance';
import { sizesIn } from '../rules/sizes';
import { foldSpaces } from '../text/fold';
import { createQuoteFinder } from '../evidence/find-quote';
import { mostProposals, mostSuggestions, type ModelAnswer } from './answer-schema';

type Said = ModelAnswer['suggestions'][number];

/** A model's answer in our terms; what it quotes from nowhere, or a number its quote lacks, is dropped and counted. */
export function readAnswer(
  answer: ModelAnswer,
  reading: PatternReading,
  vocabulary: Vocabulary,
): { candidates: Candidate[]; proposals: Proposal[]; dropped: number } {
  const finder = createQuoteFinder(reading);
  const facetOf = new Map(
    vocabulary.facets.flatMap(({ key, terms }) => terms.map((term) => [term.key, key] as const)),
  );
  const evidenceOf = ({ page, quote }: { page: number; quote: string }): Evidence[] => {
    const found = finder.find(page, quote);
    if (found === null) return [];
    const { fileId, fileName } = found;
    return [{ kind: 'quote', fileId, fileName, page: found.page, quote: foldSpaces(quote) }];
  };
  const suggestions = answer.suggestions.slice(0, mostSuggestions);
  const proposed = answer.proposed.slice(0, mostProposals);
  const candidates = suggestions.flatMap((said): Candidate[] => {
    const value = valueOf({ ...said, quote: foldSpaces(said.quote) }, reading);
    const evidence = evidenceOf(said);
    if (value === null || evidence.length === 0) return [];
    const facet = value.kind === 'term' ? facetOf.get(value.term) : value.kind;
    if (facet === undefined) return [];
    const confidence = Number.isFinite(said.confidence) ? Math.min(1, Math.max(0, said.confidence)) : 0;
    return [{ facet, value, confidence, isExplicit: true, evidence }];
  });
  const proposals = proposed.flatMap((one): Proposal[] => {
    const evidence = evidenceOf(one);
    return evidence.length === 0 ? [] : [{ facet: one.facet, text: one.word, evidence }];
  });
  const all = answer.suggestions.length + answer.proposed.length;
  return { candidates, proposals, dropped: all - candidates.length - proposals.length };
}

function valueOf({ what, quote }: Said, { craft }: PatternReading): SuggestedValue | null {
  switch (what) {
    case 'seam-allowance': {
      const mm = seamAllowanceIn(quote);
      return mm === null ? null : { kind: 'seam-allowance', mm };
    }
    case 'gauge':
      return gaugeIn(quote);
    case 'sizes': {
      const read = sizesIn(quote, { craft, wearer: null });
      return read === null ? null : { kind: 'sizes', sizes: read.range };
    }
    default:
      return craftOf(what, craft) ?? { kind: 'term', term: what };
  }
}

function craftOf(what: string, current: string): SuggestedValue | null {
  const craft = crafts.find((one) => what === `craft:${one}`);
  return craft === undefined || craft === current ? null : { kind: 'craft', craft };
}
