import fc from 'fast-check';
import { countrySigns } from '../../inbound-contract';
import { countryEvidence, countryProof, signsOf } from './country-evidence';

const signs = (text: string) =>
  text
    .split(' ')
    .filter(Boolean)
    .map((pair) => {
      const [sign, country] = pair.split(':') as [(typeof countrySigns)[number], string];
      return { sign, country };
    });

it.each([
  ['billing:DE card:DE', 'agreeing', 'DE', 'signs-agree', 'signs-agree'],
  ['billing:DE card:DE ip:AT', 'contradicted', 'DE', 'signs-differ', 'signs-differ'],
  ['billing:DE ip:AT', 'contradicted', null, 'signs-differ', 'signs-differ'],
  ['card:DE', 'single', 'DE', 'one-is-not-enough', 'one-from-outside'],
  ['billing:DE', 'single', 'DE', 'one-is-not-enough', 'not-from-outside'],
  // One sign told twice is one sign.
  ['billing:DE billing:DE', 'single', 'DE', 'one-is-not-enough', 'not-from-outside'],
  ['', 'none', null, 'no-sign', 'no-sign'],
])('%s is %s, %s', (text, standing, country, two, one) => {
  expect(countryEvidence(signs(text))).toEqual({ standing, country });
  expect(countryProof(signs(text), 'two-signs').reason).toBe(two);
  expect(countryProof(signs(text), 'one-sign').reason).toBe(one);
});

it('takes a country without a sign as declared, once', () => {
  expect(signsOf({ country: 'DE', country_signs: signs('card:DE') })).toEqual(signs('card:DE declared:DE'));
  expect(signsOf({ country: 'DE', country_signs: signs('billing:DE') })).toEqual(signs('billing:DE'));
  expect(signsOf({})).toEqual([]);
});

it('is the same in whatever order the signs are told', () => {
  const some = fc.array(
    fc.record({ sign: fc.constantFrom(...countrySigns), country: fc.constantFrom('DE', 'AT', 'FR') }),
    { maxLength: 5 },
  );
  const twoOrders = some.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(
      twoOrders,
      fc.constantFrom('two-signs' as const, 'one-sign' as const),
      ([one, other], rule) => {
        expect(countryEvidence(one)).toEqual(countryEvidence(other));
        expect(countryProof(one, rule)).toEqual(countryProof(other, rule));
      },
    ),
  );
});

it('never proves by two signs what one sign contradicts', () => {
  fc.assert(
    fc.property(fc.constantFrom(...countrySigns), fc.constantFrom(...countrySigns), (one, other) => {
      const told = [
        { sign: one, country: 'DE' },
        { sign: other, country: 'FR' },
      ];
      expect(countryProof(told, 'two-signs')).toEqual({ isProven: false, reason: 'signs-differ' });
    }),
  );
});
