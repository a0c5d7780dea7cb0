/** How a facet is read from words. What is not named here is read as `usual`. */
export interface FacetPolicy {
  /** A pattern has one of it: the best is suggested, and accepting it replaces what is there. */
  isSingle: boolean;
  /** How much must speak for a term: a mention counts 1, in "you will need" 3, as a title 4. */
  leastScore: number;
  /** The most terms that are suggested. */
  most: number;
  /** Terms with less than this share of the best one's score are left out. */
  leastShare: number;
  /** Its words count only in company (`companions.ts`): one mention is a statement. */
  isStated: boolean;
}

const usual: FacetPolicy = { isSingle: false, leastScore: 2, most: 12, leastShare: 0, isStated: false };

const policies: Readonly<Record<string, Partial<FacetPolicy>>> = {
  'skill-level': { isSingle: true, most: 1, leastScore: 1, isStated: true },
  garment: { most: 3, leastScore: 2, leastShare: 0.34 },
  'home-and-gifts': { most: 2, leastScore: 3, leastShare: 0.5 },
  'wood-project': { most: 2, leastScore: 2, leastShare: 0.5 },
  wearer: { most: 3, leastScore: 1, leastShare: 0.3 },
  silhouette: { most: 3, leastScore: 1 },
  fit: { isSingle: true, most: 1, leastScore: 1, isStated: true },
  season: { most: 2, leastScore: 2 },
  fabric: { most: 8, leastScore: 2 },
  closure: { most: 4, leastScore: 2 },
  'yarn-weight': { isSingle: true, most: 1, leastScore: 1, isStated: true },
  'needle-size': { most: 4, leastScore: 1, isStated: true },
  'hook-size': { most: 4, leastScore: 1, isStated: true },
  'crochet-terms': { isSingle: true, most: 1, leastScore: 1, isStated: true },
  colour: { most: 3 },
};

/** Facts of a pattern that are no facet; there is one of each. */
const singleFacts: ReadonlySet<string> = new Set(['craft', 'seam-allowance', 'gauge', 'sizes']);

export function policyOf(facet: string): FacetPolicy {
  return { ...usual, ...policies[facet] };
}

/** Whether a pattern has one value of this, so that accepting another replaces it. */
export function isSingle(facet: string): boolean {
  return singleFacts.has(facet) || policyOf(facet).isSingle;
}
