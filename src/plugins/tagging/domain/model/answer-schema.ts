import { z } from 'zod';
import type { Vocabulary, PatternReading } from '../../contract';
import { crafts } from '../../../../api/pattern/contract';

/** Facts that are no terms; their values are read from the quote and nowhere else. */
const facts = ['seam-allowance', 'gauge', 'sizes'] as const;
const craftPrefix = 'craft:';

/** More than this no pattern has; the rest of a longer list is not looked at. */
export const mostSuggestions = 60;
export const mostProposals = 20;

/**
 * What a model answers for one craft. Strict structured output wants every property required and no bounds on them;
 * those are checked by the screening.
 */
export function answerSchema(vocabulary: Vocabulary, { craft }: Pick<PatternReading, 'craft'>) {
  const facets = vocabulary.facets.filter((facet) => facet.crafts.includes(craft) && facet.key !== 'colour');
  const terms = facets.flatMap((facet) => facet.terms.map(({ key }) => key));
  const what = z.enum([...facts, ...crafts.map((one) => `${craftPrefix}${one}`), ...terms] as [
    string,
    ...string[],
  ]);
  const facet = z.enum([facets[0]?.key ?? 'none', ...facets.slice(1).map(({ key }) => key)]);
  return z.strictObject({
    suggestions: z.array(
      z.strictObject({ what, page: z.number(), quote: z.string(), confidence: z.number() }),
    ),
    proposed: z.array(z.strictObject({ facet, word: z.string(), page: z.number(), quote: z.string() })),
  });
}
export type ModelAnswer = z.infer<ReturnType<typeof answerSchema>>;
