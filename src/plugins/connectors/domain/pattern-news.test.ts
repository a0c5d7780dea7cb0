import { patternNews } from './pattern-news';

it.each([
  [null, 'a', 'pattern.published'],
  ['a', 'b', 'pattern.changed'],
  ['a', null, 'pattern.unpublished'],
  ['a', 'a', null],
  [null, null, null],
])('from %s to %s is %s', (before, now, news) => {
  expect(patternNews(before, now)).toBe(news);
});
