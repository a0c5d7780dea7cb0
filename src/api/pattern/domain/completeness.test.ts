import fc from 'fast-check';
import type { PatternFacts, Requirement } from '../contract';
import { completeness, rankOf } from './completeness';
import { completePattern } from './pattern-facts.fixture';
import { storefrontProfile } from './storefront-profile';

const { requirements } = storefrontProfile;
const without = (change: Partial<PatternFacts>): PatternFacts => ({ ...completePattern, ...change });
const attributesMissing = (facts: PatternFacts, locale = 'en') =>
  completeness(facts, requirements, locale).missing.map(({ attribute }) => attribute);

it('is 100 and A when nothing is missing', () => {
  expect(completeness(completePattern, requirements, 'en')).toEqual({
    percentage: 100,
    rank: 'A',
    missing: [],
  });
});

it.each<[string, Partial<PatternFacts>, string[]]>([
  ['no designer', { hasDesigner: false }, ['designer']],
  ['no price', { priceMinor: null }, ['priceMinor']],
  ['a currency that is none', { currency: 'euro' }, ['currency']],
  [
    'a licence without words',
    { licences: [...completePattern.licences, { licence: 'print-shop', locales: ['de'] }] },
    ['licences'],
  ],
  ['no cover', { hasCover: false }, ['cover']],
  ['two terms', { terms: completePattern.terms.slice(0, 2) }, ['terms']],
  [
    'three terms without a skill level',
    { terms: Array(3).fill({ facet: 'fit', term: 'fit-loose' }) },
    ['terms'],
  ],
  ['no terms', { terms: [] }, ['terms', 'terms']],
  ['no release', { release: null }, ['versions', 'versions']],
  ['a release without instructions', { release: { label: '1.0.0', files: [] } }, ['versions']],
  ['no craft', { craft: null }, ['craft']],
])('names what is missing: %s', (_name, change, expected) => {
  expect(attributesMissing(without(change))).toEqual(expected);
});

it('takes a free pattern for priced', () => {
  expect(attributesMissing(without({ priceMinor: 0 }))).toEqual([]);
});

it('needs no words for licences that are not sold', () => {
  expect(attributesMissing(without({ licences: [] }))).toEqual([]);
});

it('misses every text in a language that nobody has begun, and only the texts', () => {
  expect(attributesMissing(completePattern, 'de')).toEqual([
    'title',
    'slug',
    'summary',
    'description',
    'licences',
    'seo',
    'seo',
  ]);
});

it.each([
  [100, 'A'],
  [90, 'A'],
  [89, 'B'],
  [80, 'B'],
  [79, 'C'],
  [70, 'C'],
  [69, 'D'],
  [60, 'D'],
  [59, 'E'],
  [0, 'E'],
])('%i %% is %s', (percentage, rank) => expect(rankOf(percentage)).toBe(rank));

const flags = fc.array(fc.boolean(), { maxLength: 400 });
const demands = (met: readonly boolean[]): Requirement[] =>
  met.map((isMet, index) => ({ attribute: `a${index}`, label: `thing ${index}`, isMet: () => isMet }));

it('is 100 exactly when nothing is missing, however many requirements there are', () => {
  fc.assert(
    fc.property(flags, (met) => {
      const { percentage, missing } = completeness(completePattern, demands(met), 'en');
      expect(percentage === 100).toBe(missing.length === 0);
      expect(missing).toHaveLength(met.filter((isMet) => !isMet).length);
    }),
  );
});

const partly = fc.record({
  craft: fc.constantFrom(null, 'sewing'),
  hasDesigner: fc.boolean(),
  hasCover: fc.boolean(),
  priceMinor: fc.constantFrom(null, 0, 900),
  currency: fc.constantFrom(null, 'EUR'),
  terms: fc.subarray([...completePattern.terms]),
  release: fc.constantFrom(null, { label: '1.0.0', files: [] }, completePattern.release),
  texts: fc.constantFrom({}, completePattern.texts, {
    en: { ...completePattern.texts['en']!, summary: '  ', seoTitle: '' },
  }),
});

it('never falls when something is added', () => {
  fc.assert(
    fc.property(
      partly,
      fc.constantFrom(...(Object.keys(completePattern) as (keyof PatternFacts)[])),
      (change, name) => {
        const before = without(change);
        const after = { ...before, [name]: completePattern[name] };
        const [less, more] = [
          completeness(before, requirements, 'en'),
          completeness(after, requirements, 'en'),
        ];
        expect(more.percentage).toBeGreaterThanOrEqual(less.percentage);
        for (const left of more.missing) expect(less.missing).toContainEqual(left);
      },
    ),
  );
});
