import { connectionKeySchema } from '../contract';
import { configOf, draftOf, keyOf } from './connection-draft';

it.each([
  ['Our Etsy Shop', 'our-etsy-shop'],
  ['  Läden & mehr! ', 'laden-mehr'],
  ['x'.repeat(80), 'x'.repeat(63)],
])('makes of %j the key %j', (name, key) => {
  expect(keyOf(name)).toBe(key);
  expect(connectionKeySchema.safeParse(key).success).toBe(true);
});

it('says only what a kind knows', () => {
  const draft = { ...draftOf(undefined), url: ' https://shop.example ' };
  expect(configOf(draft)).toEqual({ locale: 'en', listsAll: false, url: 'https://shop.example' });
  expect(configOf({ ...draft, kind: 'assisted', url: '' })).toEqual({
    locale: 'en',
    listsAll: false,
    profile: 'etsy',
    editorUrl: null,
  });
});
