import type { CountrySign, InboundSale } from '../../inbound-contract';

/** How the signs of a buyer's country stand to each other, whatever rule is applied to them. */
export type CountryStanding = 'agreeing' | 'single' | 'contradicted' | 'none';

/**
 * What a shop needs to know where tax is due. `two-signs`: two signs that agree (Regulation (EU) 282/2011, Art. 24b(d),
 * 24f). `one-sign`: up to 100,000 € a year within the EU, one sign told by neither buyer nor seller is enough
 * (Art. 24b, second subparagraph).
 */
export const evidenceRules = ['two-signs', 'one-sign'] as const;
export type EvidenceRule = (typeof evidenceRules)[number];

export interface CountryEvidence {
  standing: CountryStanding;
  /** What most signs say; null where as many say something else. */
  country: string | null;
}

/** Told by somebody who is neither buyer nor seller: a bank, a network, a phone company. */
const fromOutside: ReadonlySet<CountrySign['sign']> = new Set(['card', 'ip', 'phone']);

/** The signs of a sale; a country without a word about where it comes from is what the buyer declared. */
export function signsOf({
  country,
  country_signs: signs = [],
}: Pick<InboundSale['customer'], 'country' | 'country_signs'>): CountrySign[] {
  const isSaid = signs.some((one) => one.sign === 'declared' || one.sign === 'billing');
  return country === undefined || isSaid ? [...signs] : [...signs, { sign: 'declared', country }];
}

/** Reads the signs of one sale. Two that say the same country agree; one that says another contradicts them. */
export function countryEvidence(signs: readonly CountrySign[]): CountryEvidence {
  const told = new Map<string, Set<string>>();
  for (const { sign, country } of signs) told.set(country, (told.get(country) ?? new Set()).add(sign));
  const ranked = [...told]
    .map(([country, of]) => ({ country, times: of.size }))
    .sort((one, other) => other.times - one.times || (one.country < other.country ? -1 : 1));
  const [first, second] = ranked;
  if (first === undefined) return { standing: 'none', country: null };
  if (second !== undefined)
    return { standing: 'contradicted', country: first.times > second.times ? first.country : null };
  return { standing: first.times > 1 ? 'agreeing' : 'single', country: first.country };
}

/** Whether a country is proven by a rule, and why or why not. */
export type CountryProof =
  | { isProven: true; reason: 'signs-agree' | 'one-from-outside' }
  | { isProven: false; reason: 'signs-differ' | 'one-is-not-enough' | 'not-from-outside' | 'no-sign' };

export function countryProof(signs: readonly CountrySign[], rule: EvidenceRule): CountryProof {
  const { standing } = countryEvidence(signs);
  switch (standing) {
    case 'agreeing':
      return { isProven: true, reason: 'signs-agree' };
    case 'contradicted':
      return { isProven: false, reason: 'signs-differ' };
    case 'none':
      return { isProven: false, reason: 'no-sign' };
    case 'single':
      if (rule === 'two-signs') return { isProven: false, reason: 'one-is-not-enough' };
      return signs.some(({ sign }) => fromOutside.has(sign))
        ? { isProven: true, reason: 'one-from-outside' }
        : { isProven: false, reason: 'not-from-outside' };
  }
}
