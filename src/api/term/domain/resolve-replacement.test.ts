import fc from 'fast-check';
import { replaceTerm, resolveReplacement } from './resolve-replacement';

it('follows a chain to its end', () => {
  const chain = new Map([
    ['a', 'b'],
    ['b', 'c'],
  ]);
  expect(['a', 'b', 'c', 'x'].map((id) => resolveReplacement(id, chain))).toEqual(['c', 'c', 'c', 'x']);
});

it('ends in a loop too', () => {
  const loop = new Map([
    ['a', 'b'],
    ['b', 'a'],
  ]);
  expect(['a', 'b']).toContain(resolveReplacement('a', loop));
});

it('takes what pointed to the replaced term along', () => {
  expect([...replaceTerm('b', 'c', new Map([['a', 'b']]))]).toEqual([
    ['b', 'c'],
    ['a', 'c'],
  ]);
});

it('points to the end of the chain at once', () => {
  expect([...replaceTerm('x', 'a', new Map([['a', 'b']]))]).toEqual([['x', 'b']]);
});

it.each([
  ['itself', 'a', 'a'],
  ['a term that it replaces', 'b', 'a'],
])('refuses %s', (_name, replaced, by) => {
  expect(() => replaceTerm(replaced, by, new Map([['a', 'b']]))).toThrow(
    expect.objectContaining({ code: 'term/replacement-loop' }),
  );
});

it('keeps every replacement one step from its end, whatever is replaced in whatever order', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 30 }),
      (moves) => {
        const replacements = new Map<string, string>();
        for (const [replaced, by] of moves) {
          try {
            for (const [from, to] of replaceTerm(replaced, by, replacements)) replacements.set(from, to);
          } catch (error) {
            expect(error).toMatchObject({ code: 'term/replacement-loop' });
          }
          for (const to of replacements.values()) expect(replacements.has(to)).toBe(false);
        }
      },
    ),
  );
});
