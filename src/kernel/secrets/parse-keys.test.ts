import { randomBytes } from 'node:crypto';
import { createKeyring } from './keyring';
import { lastFour } from './last-four';
import { parseKeys } from './parse-keys';

const base64 = (bytes = 32): string => randomBytes(bytes).toString('base64');

it('takes the first key as the current one', () => {
  const keys = parseKeys(` 2026-a:${base64()} , 2025:${randomBytes(32).toString('base64url')}`);
  expect([keys.current.id, ...keys.previous.map(({ id }) => id)]).toEqual(['2026-a', '2025']);
  const place = { table: 't', row: 'r', field: 'f' };
  const keyring = createKeyring(keys);
  expect(keyring.open(keyring.seal('secret', place), place)).toBe('secret');
});

it.each([
  ['nothing', ''],
  ['no name', base64()],
  ['an empty entry', `a:${base64()},`],
  ['a short key', `a:${base64(31)}`],
  ['a long key', `a:${base64(33)}`],
  ['no base64', 'a:***'],
  ['one name twice', `a:${base64()},a:${base64()}`],
  ['a name with a space', `a b:${base64()}`],
])('refuses %s and shows no key', (_name, text) => {
  let thrown: unknown;
  try {
    parseKeys(text);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ code: 'secrets/bad-keys' });
  const shown = `${String(thrown)} ${JSON.stringify(thrown)}`;
  for (const [, bytes = ''] of text.matchAll(/:([^,]{8,})/g)) expect(shown).not.toContain(bytes);
});

it.each([
  ['', '••••'],
  ['short', '••••'],
  ['elevenchars', '••••'],
  ['sk_live_abcd1234wxyz', '••••wxyz'],
])('shows of %j only %s', (secret, shown) => {
  expect(lastFour(secret)).toBe(shown);
});
