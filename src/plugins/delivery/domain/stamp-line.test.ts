import { inLocale } from '../../../kernel/pages/localised';
import { stampLine } from './stamp-line';

const template = 'Made for {name} · order {order} · {shop}';

it('fills every placeholder, and nothing that only looks like one', () => {
  const words = { name: 'Zoë {order}', order: '#1', shop: 'Selvedge' };
  expect(stampLine(template, words)).toBe('Made for Zoë {order} · order #1 · Selvedge');
  expect(stampLine('{what} {order}', words)).toBe('{what} #1');
});

it('leaves out what has nothing to say', () => {
  expect(stampLine(template, { name: null, order: '#1', shop: '' })).toBe('order #1');
});

it('finds the nearest language', () => {
  const texts = [
    { locale: 'fr', text: 'f' },
    { locale: 'en', text: 'e' },
    { locale: 'de-AT', text: 'd' },
  ];
  expect(['de-AT', 'de', 'de-CH', 'es', 'fr-CA'].map((locale) => inLocale(texts, locale))).toEqual([
    'd',
    'd',
    'd',
    'e',
    'f',
  ]);
  expect(inLocale([], 'de')).toBeUndefined();
});
