import { createShortMemory } from './short-memory';

function memory(most = 2) {
  const clock = { ms: 0, now: () => new Date(clock.ms) };
  return { clock, memory: createShortMemory<string>(clock as never, { forMs: 5_000, most }) };
}

it('remembers for as long as it is told and no longer', () => {
  const { clock, memory: kept } = memory();
  kept.keep('a', 'one');
  clock.ms = 4_999;
  expect(kept.recall('a')).toBe('one');
  clock.ms = 5_000;
  expect(kept.recall('a')).toBeUndefined();
});

it('forgets the oldest first', () => {
  const { memory: kept } = memory();
  for (const key of ['a', 'b', 'a', 'c']) kept.keep(key, key);
  expect(['a', 'b', 'c'].map((key) => kept.recall(key))).toEqual(['a', undefined, 'c']);
});

it('does not make an old value young by being asked', () => {
  const { clock, memory: kept } = memory();
  kept.keep('a', 'one');
  clock.ms = 4_000;
  kept.recall('a');
  clock.ms = 5_500;
  expect(kept.recall('a')).toBeUndefined();
});
