import { copyOf, emptyCopy } from './copy-draft';

const draft = { ...emptyCopy(), patterns: 'skirt, hood\nskirt', email: ' mara@example.com ', why: 'tester' };

it('reads patterns between commas and lines, each once', () => {
  expect(copyOf(draft)).toMatchObject({
    patterns: ['skirt', 'hood'],
    email: 'mara@example.com',
    why: 'tester',
  });
  expect(copyOf(draft)).not.toHaveProperty('name');
});

it.each([{ patterns: ' , ' }, { email: 'mara' }, { why: ' ' }])('is none yet with %o', (over) => {
  expect(copyOf({ ...draft, ...over })).toBeUndefined();
});
