import { draftOf, overridesOf } from './overrides-draft';

it.each([
  {},
  { title: 'Ours' },
  { tags: ['a', 'b c'], priceMinor: 0 },
  { description: 'Longer.', availability: 'unavailable' as const },
])('keeps %j over the form', (said) => {
  expect(overridesOf(draftOf(said))).toEqual(said);
});

it('takes empty fields for nothing said', () => {
  const draft = { title: ' ', description: '', tags: ' , ', priceMinor: undefined };
  expect(overridesOf({ ...draft, availability: 'available' })).toEqual({});
});
