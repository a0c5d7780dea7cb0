import fc from 'fast-check';
import { characters } from './characters';
import { plainText, shortened } from './plain-text';

it.each([
  ['A **bold** skirt', 'A bold skirt'],
  ['# Rosalie\n\nSee [the page](https://x.example/a).', 'Rosalie\n\nSee the page.'],
  ['- one\n- two\n1. three', 'one\ntwo\nthree'],
  ['a<script>alert(1)</script>b', 'a alert(1) b'],
  ['![alt](https://x.example/i.png) after', 'alt after'],
])('%j is %j', (markdown, text) => {
  expect(plainText(markdown)).toBe(text);
});

it('takes its time by length alone', () => {
  for (const piece of ['[', '<', '![](', '[a](', '> ', '*_', '\n '])
    expect(plainText(piece.repeat(50_000 / piece.length))).toBeDefined();
});

it('cuts at a word, never within a character, and never too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 60 }), (text, most) => {
      const cut = shortened(text.toWellFormed(), most);
      expect(characters(cut).length).toBeLessThanOrEqual(most);
      expect(cut.isWellFormed()).toBe(true);
    }),
  );
  expect(shortened('A half-circle skirt with pockets', 24)).toBe('A half-circle skirt…');
  expect(shortened('Rosalie', 7)).toBe('Rosalie');
});
