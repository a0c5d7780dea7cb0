import type { Mention } from './find-terms';

const facet = 'skill-level';

/**
 * A sentence that names three levels prints the scale or speaks of all sewers: it says nothing of this pattern. What is
 * left is a statement; levels are never concluded from what has to be done, which is no better than guessing the
 * commonest (docs/accuracy/tagging.md).
 */
export function settleSkill(mentions: readonly Mention[]): Mention[] {
  const levels = mentions.filter((mention) => mention.facet === facet);
  const bySentence = Map.groupBy(levels, placeOf);
  return mentions.filter((mention) => {
    if (mention.facet !== facet) return true;
    const named = new Set((bySentence.get(placeOf(mention)) ?? []).map(({ term }) => term));
    return named.size < 3;
  });
}

function placeOf({ page, from }: Mention): string {
  return `${page.page.fileId ?? ''} ${page.page.page} ${page.tokens[from]!.sentence}`;
}
