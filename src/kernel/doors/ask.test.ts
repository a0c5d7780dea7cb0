import { z } from 'zod';
import { DomainError } from '../errors/domain-error';
import { ask } from './ask';

const schema = z.strictObject({ words: z.record(z.string(), z.array(z.string())) });

it('reads what fits', () => {
  expect(ask(schema, { words: { en: ['hem'] } })).toEqual({ words: { en: ['hem'] } });
});

it('names every fault', () => {
  const refused = () => ask(schema, { words: { en: [1] }, more: true });
  expect(refused).toThrow(DomainError);
  expect(refused).toThrow(/words\.en\.0/);
});

it.each([{ words: { en: ['a\0'] } }, { words: { 'a\0': [] } }, '\0'])('takes no U+0000: %j', (given) => {
  expect(() => ask(z.unknown(), given)).toThrow('U+0000');
});

it('looks through what is nested a hundred thousand deep', () => {
  let deep: unknown = 'a\0';
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  expect(() => ask(z.unknown(), deep)).toThrow('U+0000');
});
