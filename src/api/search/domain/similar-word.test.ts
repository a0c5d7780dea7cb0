import { corrected } from '../query/correct-words';
import { similarWord } from './similar-word';

const known = ['skirt', 'shirt', 'dress', 'trousers', 'cardigan', 'line', 'linen', 'silhouette', 'rosalie'];

it.each([
  ['skrt', 'skirt'],
  ['sikrt', 'skirt'],
  ['skirtt', 'skirt'],
  ['cardgian', 'cardigan'],
  ['trosers', 'trousers'],
  ['silhuette', 'silhouette'],
  ['drss', 'dress'],
  ['rosaly', 'rosalie'],
])('reads %s as %s', (misspelt, meant) => expect(similarWord(misspelt, known)).toBe(meant));

it.each(['skirt-like', 'xy', 'zebra', ''])('makes nothing of %j', (word) =>
  expect(similarWord(word, known)).toBeUndefined(),
);

it('puts words right where they stand', () => {
  const query = 'A-line Skrt, "skrt"!';
  expect(corrected(query, [{ from: 'skrt', to: 'skirt' }])).toBe('A-line skirt, "skirt"!');
});
