import fc from 'fast-check';
import { createPhraseBook, type Phrase } from './phrases';
import { tokenize } from './tokens';

const phrase = (text: string, language: 'en' | 'de' = 'en'): Phrase<string> => ({
  text,
  language,
  meaning: text,
});
const english = createPhraseBook(
  ['dress', 'T-shirt', 'A-line', 'invisible zip', 'zip', 'bias binding', 'body'].map((text) => phrase(text)),
  'en',
);
const german = createPhraseBook(
  ['Kleid', 'Rock', 'Reißverschluss', 'Top'].map((text) => phrase(text, 'de')),
  'de',
);
const find = (book: typeof english, text: string) => book.find(tokenize(text)).map(({ meaning }) => meaning);

it.each([
  ['Two dresses', ['dress']],
  ['t-shirts and T SHIRT', ['T-shirt', 'T-shirt']],
  ['an a-line cut', ['A-line']],
  ['an invisible zip', ['invisible zip']],
  ['invisible. Zip', ['zip']],
  ['bias\nbinding', ['bias binding']],
  ['addressed to bodies', ['body']],
])('finds in “%s” what is meant', (text, meanings) => {
  expect(find(english, text)).toEqual(meanings);
});

it.each([
  ['Das Wickelkleid', ['Kleid']],
  ['zwei Röcke und Kleider', ['Rock', 'Kleid']],
  ['REISSVERSCHLÜSSE', ['Reißverschluss']],
  ['Stoppt nicht, im Barock', []],
])('knows German plurals and compounds: %s', (text, meanings) => {
  expect(find(german, text)).toEqual(meanings);
});

it('never goes over the end of a text or back in it', () => {
  const words = fc.constantFrom(
    'dress',
    'invisible',
    'zip',
    'bias',
    'binding',
    '.',
    '\n',
    'x',
    'a',
    'line',
    '-',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 80 }), (given) => {
      const tokens = tokenize(given.join(' '));
      let last = 0;
      for (const { from, to } of english.find(tokens)) {
        expect(from >= last && to > from && to <= tokens.length).toBe(true);
        last = to;
      }
    }),
  );
});
