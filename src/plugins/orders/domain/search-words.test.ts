import fc from 'fast-check';
import { asPrefixQuery, beginsWith, readSearch } from './search-words';

describe('readSearch', () => {
  it.each([
    ['1001', ['1001', '#1001'], ['1001']],
    ['#1001', ['#1001'], ['1001']],
    ['  Mara O’Neill ', ['mara o’neill', '#mara o’neill'], ['mara', 'neill']],
    ['李', ['李', '#李'], ['李']],
    ['a', ['a', '#a'], []],
    ['!&|:*', ['!&|:*', '#!&|:*'], []],
  ])('takes %j for numbers and words', (typed, numbers, words) => {
    expect(readSearch(typed)).toMatchObject({ numbers, words });
  });

  it('takes what has an @ for an address only', () => {
    expect(readSearch('Mara@Example.com')).toEqual({ numbers: [], address: 'mara@example.com', words: [] });
  });

  it('never lets an operator of a text search through', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(asPrefixQuery(readSearch(typed).words)).toMatch(/^([\p{L}\p{N}]+:\*( & )?)*$/u);
      }),
    );
  });
});

it('never lets a pattern of like through', () => {
  expect(beginsWith('100%_\\')).toBe('100\\%\\_\\\\%');
});
