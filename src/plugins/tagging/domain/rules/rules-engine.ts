import type { Candidate, EngineAnswer, PatternReading, TaggingEngine, Vocabulary } from '../../contract';
import { colourFacet, readColours } from './colours';
import { readCraft } from './craft';
import { findTerms } from './find-terms';
import { readGauge } from './gauge';
import { prepare } from './pages';
import { scoreTerms } from './score-terms';
import { readSeamAllowance } from './seam-allowance';
import { readSizeRange } from './sizes';
import { settleSkill } from './skill';
import { createTermBook, type TermBook } from './term-book';

/** Raise it with every change of the rules: what was read by other rules is read again. */
const rulesVersion = 'rules-1';

/** A conflict with the page's craft is told from this certainty on, and the other craft's facets are read too. */
const sureOfCraft = 0.8;

/** The engine that needs nothing but the text: words of the vocabulary in their places, and numbers. */
export function createRulesEngine(): TaggingEngine {
  let book: { version: string; terms: TermBook } | undefined;
  return {
    name: 'rules',
    version: rulesVersion,
    suggest(reading, vocabulary) {
      if (book?.version !== vocabulary.version)
        book = { version: vocabulary.version, terms: createTermBook(vocabulary) };
      const answer: EngineAnswer = {
        kind: 'answered',
        candidates: suggestByRules(reading, vocabulary, book.terms),
        proposals: [],
        dropped: 0,
        usage: { inputTokens: 0, outputTokens: 0 },
      };
      return Promise.resolve(answer);
    },
  };
}

export function suggestByRules(reading: PatternReading, vocabulary: Vocabulary, book: TermBook): Candidate[] {
  const prepared = prepare(reading);
  const craft = readCraft(prepared);
  const crafts = new Set<string>([reading.craft, ...craft.flatMap(certainCraft)]);
  const facets = new Set(
    vocabulary.facets.filter((facet) => facet.crafts.some((one) => crafts.has(one))).map(({ key }) => key),
  );
  const mentions = findTerms(prepared, book).filter(
    ({ facet }) => facets.has(facet) && facet !== colourFacet,
  );
  const terms = scoreTerms(settleSkill(mentions));
  const wearer = terms.find(({ facet }) => facet === 'wearer')?.value;
  const context = { craft: reading.craft, wearer: wearer?.kind === 'term' ? wearer.term : null };
  const isYarn = crafts.has('knitting') || crafts.has('crochet');
  return [
    ...craft.filter(({ value }) => value.kind === 'craft' && value.craft !== reading.craft),
    ...terms,
    ...readSizeRange(prepared, context),
    ...(crafts.has('sewing') ? readSeamAllowance(prepared) : []),
    ...(isYarn ? readGauge(prepared) : []),
    ...(facets.has('colour') ? readColours(reading, vocabulary) : []),
  ];
}

function certainCraft({ value, confidence }: Candidate): string[] {
  return value.kind === 'craft' && confidence >= sureOfCraft ? [value.craft] : [];
}
