import { crafts } from '../../pattern/contract';
import type { FacetCount, FacetCounts } from '../contract';
import type { Counter, Counts } from './counts';
import type { Wanted } from './search-sql';
import type { Vocabulary } from './vocabulary';

/**
 * Counts for the filters beside a list: each facet as if its own filter were not set, so that a person sees what
 * another choice would give.
 */
export async function facetCounts(
  counter: Counter,
  vocabulary: Vocabulary,
  wanted: Wanted,
): Promise<FacetCounts> {
  const without = (facet: string): Wanted => ({
    ...wanted,
    termGroups: wanted.termGroups.filter(
      (ids) => !ids.some((id) => vocabulary.terms.get(id)?.facet === facet),
    ),
  });
  const active = [...facetsOf(vocabulary, wanted)];
  const [all, byCraft, ...others] = await Promise.all([
    counter.counts(wanted),
    counter.counts({ ...wanted, craft: null }),
    ...active.map((facet) => counter.counts(without(facet))),
  ]);
  const own = new Map(active.map((facet, index): [string, Counts] => [facet, others[index] ?? all]));
  const facets = [...vocabulary.facets.values()].sort((a, b) => a.position - b.position);
  const known = [...vocabulary.terms.values()].sort(
    (a, b) => a.position - b.position || (a.key < b.key ? -1 : 1),
  );
  return {
    crafts: crafts.flatMap((craft) => {
      const count = byCraft.crafts.get(craft) ?? 0;
      return count > 0 ? [{ craft, count }] : [];
    }),
    facets: facets.flatMap(({ key, name }): FacetCount[] => {
      const counts = own.get(key) ?? all;
      const terms = known
        .filter(({ facet }) => facet === key)
        .map((term) => ({ key: term.key, name: term.name, count: counts.terms.get(term.id) ?? 0 }))
        .filter(({ count }) => count > 0);
      return terms.length > 0 ? [{ facet: key, name, terms }] : [];
    }),
  };
}

function facetsOf({ terms }: Vocabulary, { termGroups }: Wanted): ReadonlySet<string> {
  return new Set(
    termGroups.flatMap((ids) => ids.map((id) => terms.get(id)?.facet).filter((facet) => facet !== undefined)),
  );
}
