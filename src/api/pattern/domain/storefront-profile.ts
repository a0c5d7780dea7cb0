import type { CompletenessProfile, PatternFacts, PatternTexts, Requirement } from '../contract';

const leastTerms = 3;
const leastDescription = 80;

/** What a page in the shop's own storefront needs before it can sell. */
export const storefrontProfile: CompletenessProfile = {
  channel: 'storefront',
  title: 'Storefront',
  requirements: [
    text('title', 'a title', 'title'),
    text('slug', 'an address (slug)', 'slug'),
    text('summary', 'a summary', 'summary'),
    {
      attribute: 'description',
      label: `a description of at least ${leastDescription} characters`,
      isMet: (facts, locale) => (facts.texts[locale]?.description.trim().length ?? 0) >= leastDescription,
    },
    fact('craft', 'a craft', ({ craft }) => craft !== null),
    fact('designer', 'a designer', ({ hasDesigner }) => hasDesigner),
    fact(
      'priceMinor',
      'a price (0 if it is free)',
      ({ priceMinor }) => priceMinor !== null && priceMinor >= 0,
    ),
    {
      attribute: 'licences',
      label: 'words for each licence, in this language',
      isMet: ({ licences }, locale) => licences.every(({ locales }) => locales.includes(locale)),
    },
    fact('currency', 'a currency', ({ currency }) => currency !== null && /^[A-Z]{3}$/.test(currency)),
    fact('cover', 'a cover picture', ({ hasCover }) => hasCover),
    fact('terms', `at least ${leastTerms} terms`, ({ terms }) => terms.length >= leastTerms),
    fact('terms', 'a skill level', ({ terms }) => terms.some(({ facet }) => facet === 'skill-level')),
    text('seo', 'a title for search engines', 'seoTitle'),
    text('seo', 'a description for search engines', 'seoDescription'),
    fact('versions', 'a released version', ({ release }) => release !== null),
    fact('versions', 'instructions in the released version', ({ release }) =>
      (release?.files ?? []).some(({ role }) => role === 'instructions'),
    ),
  ],
};

function text(attribute: string, label: string, name: keyof PatternTexts): Requirement {
  return { attribute, label, isMet: (facts, locale) => (facts.texts[locale]?.[name].trim() ?? '') !== '' };
}

function fact(attribute: string, label: string, holds: (facts: PatternFacts) => boolean): Requirement {
  return { attribute, label, isMet: holds };
}
