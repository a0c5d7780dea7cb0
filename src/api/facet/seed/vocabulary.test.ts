import { crafts } from '../../pattern/contract';
import { vocabulary } from './vocabulary';

const terms = vocabulary.flatMap((facet) => facet.terms.map((term) => ({ ...term, facet: facet.key })));
const doubles = (list: readonly string[]) => list.filter((one, index) => list.indexOf(one) !== index);

it('covers the trade', () => {
  expect(vocabulary.length).toBeGreaterThanOrEqual(12);
  expect(terms.length).toBeGreaterThanOrEqual(120);
});

it('gives every key once, in the form the content types demand', () => {
  const keys = [...vocabulary.map(({ key }) => key), ...terms.map(({ key }) => key)];
  expect(doubles(vocabulary.map(({ key }) => key))).toEqual([]);
  expect(doubles(terms.map(({ key }) => key))).toEqual([]);
  for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

it.each(crafts)('asks at least four questions about %s, skill level first', (craft) => {
  const asked = vocabulary.filter((facet) => facet.crafts.includes(craft)).map(({ key }) => key);
  expect(asked[0]).toBe('skill-level');
  expect(asked.length).toBeGreaterThanOrEqual(4);
});

it.each(['en', 'de'] as const)('means one term by each word of a facet in %s', (language) => {
  for (const facet of vocabulary) {
    const words = facet.terms.flatMap((term) => [
      ...new Set(term[language].map((word) => word.toLowerCase())),
    ]);
    expect({ facet: facet.key, doubles: doubles(words) }).toEqual({ facet: facet.key, doubles: [] });
  }
});

it('writes words that fit their fields, without blanks at the ends', () => {
  for (const word of terms.flatMap(({ en, de }) => [...en, ...de])) {
    expect(word).toBe(word.trim());
    expect(word).not.toMatch(/\n/);
    expect(word.length).toBeLessThanOrEqual(80);
  }
});
