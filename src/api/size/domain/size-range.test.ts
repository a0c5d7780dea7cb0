import { alphaSizes } from './alpha-sizes';
import { readSizes } from './read-sizes';
import { sizeAxesOf } from './size-axes';
import { sizeRangeOf, type SizeContext, type SizeRange } from './size-range';

const women: SizeContext = { craft: 'sewing', wearer: 'wearer-women' };
const men: SizeContext = { craft: 'sewing', wearer: 'men' };
const children: SizeContext = { craft: 'sewing', wearer: 'wearer-children' };
const knit: SizeContext = { craft: 'knitting', wearer: null };

it.each<[string, SizeContext, Partial<SizeRange>]>([
  ['0-24', women, { system: 'us-womens', usFrom: 0, usTo: 24, provenance: 'estimated' }],
  ['34-56', women, { system: 'eu', usFrom: 2, usTo: 24 }],
  ['UK 8-10', women, { system: 'uk', usFrom: 4, usTo: 6 }],
  ['S', women, { system: 'alpha', labels: 'S', usFrom: 4, usTo: 6, provenance: 'estimated' }],
  ['S–XL, bust 84–120 cm', women, { system: 'alpha', bustFromCm: 84, bustToCm: 120, provenance: 'stated' }],
  ['bust 32–40"', knit, { system: 'body-cm', bustFromCm: 81.3, bustToCm: 101.6, provenance: 'converted' }],
  ['32 (36) 40', knit, { system: 'body-cm', bustFromCm: 81.3, bustToCm: 101.6, provenance: 'converted' }],
  ['finished bust 100 cm', knit, { system: 'body-cm', provenance: 'estimated' }],
  ['44-60', men, { system: 'eu', bustFromCm: 88, bustToCm: 120, usFrom: null }],
  ['US 36-46', men, { system: 'us-mens', bustFromCm: 91.4, bustToCm: 116.8 }],
  ['S', men, { system: 'alpha', bustFromCm: 86, bustToCm: 94, usFrom: null }],
  ['92-128', children, { system: 'age', ageFromMonths: 24, ageToMonths: 96, provenance: 'converted' }],
  ['2-6', children, { system: 'age', ageFromMonths: 24, ageToMonths: 72 }],
  ['0-3 months', women, { system: 'age', ageFromMonths: 0, ageToMonths: 3, provenance: 'stated' }],
  ['one size', women, { system: 'one-size', labels: 'one size', usFrom: null }],
  ['made to measure', women, { system: 'body-cm', labels: 'made to measure' }],
])('%j means sizes', (text, context, expected) => {
  expect(sizeRangeOf(readSizes(text), context)).toMatchObject(expected);
});

it.each(['', 'a lovely scarf', '3-Jan'])('%j means none', (text) => {
  expect(sizeRangeOf(readSizes(text), women)).toBeNull();
});

it('compares by every axis, by chart where the pattern is silent', () => {
  const range = sizeRangeOf(readSizes('XS–XL, bust 80–112 cm'), women) as SizeRange;
  expect(sizeAxesOf({ ...range, usFrom: null, usTo: null }, true)).toMatchObject({
    us: { from: 0, to: 18 },
    alpha: { from: alphaSizes.indexOf('XS'), to: alphaSizes.indexOf('XL') },
    bust: { from: 80, to: 112 },
  });
  expect(sizeAxesOf({ ...range, usFrom: null, usTo: null }, false).us).toBeNull();
});
