import { randomBytes } from 'node:crypto';
import { createKeyedHash } from './keyed-hash';

const older = { id: 'a', key: randomBytes(32) };
const newer = { id: 'b', key: randomBytes(32) };

it('finds again what was marked under a key that is still on the ring', () => {
  const before = createKeyedHash({ current: older, previous: [] }, 'address');
  const after = createKeyedHash({ current: newer, previous: [older] }, 'address');
  expect(after.of('a@example.com')).not.toEqual(before.of('a@example.com'));
  expect(after.all('a@example.com')).toContainEqual(before.of('a@example.com'));
  expect(after.all('b@example.com')).not.toContainEqual(before.of('a@example.com'));
});

it('says something else for every use', () => {
  const keys = { current: older, previous: [] };
  expect(createKeyedHash(keys, 'one').of('x')).not.toEqual(createKeyedHash(keys, 'two').of('x'));
  expect(createKeyedHash(keys, 'one').of('x')).toHaveLength(32);
});
