import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { createKeyring, type Key } from './keyring';
import { sealedSchema, type Sealed, type SealedPlace } from './sealed';

const key = (id: string): Key => ({ id, key: randomBytes(32) });
const [old, present] = [key('2025'), key('2026')];
const place: SealedPlace = { table: 'channel_account', row: '0193a1', field: 'credentials' };
const keyring = createKeyring({ current: present, previous: [old] });
const before = createKeyring({ current: old, previous: [] });
const cannotOpen = expect.objectContaining({ code: 'secrets/cannot-open', kind: 'unavailable' }) as unknown;

const catching = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};
const places = fc.record({ table: fc.string(), row: fc.string(), field: fc.string() });

it('opens what it sealed, in its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), places, (text, at) => {
      expect(keyring.open(keyring.seal(text, at), at)).toBe(text);
    }),
  );
});

it('opens it nowhere else', () => {
  fc.assert(
    fc.property(fc.string(), places, places, (text, at, elsewhere) => {
      fc.pre(JSON.stringify(at) !== JSON.stringify(elsewhere));
      expect(catching(() => keyring.open(keyring.seal(text, at), elsewhere))).toEqual(cannotOpen);
      expect(catching(() => keyring.rotate(keyring.seal(text, at), elsewhere))).toEqual(cannotOpen);
    }),
  );
});

it.each(['table', 'row', 'field'] as const)('opens it in no place whose %s alone differs', (part) => {
  const sealed = keyring.seal('x', place);
  expect(catching(() => keyring.open(sealed, { ...place, [part]: 'other' }))).toEqual(cannotOpen);
});

it('does not run the parts of a place together', () => {
  const sealed = keyring.seal('x', { table: 'ab', row: 'c', field: 'd' });
  expect(catching(() => keyring.open(sealed, { table: 'a', row: 'bc', field: 'd' }))).toEqual(cannotOpen);
});

it('notices every altered bit', () => {
  const sealed = keyring.seal('etsy-refresh-token', place);
  for (const part of ['wrapped', 'iv', 'tag', 'data'] as const) {
    const bytes = Buffer.from(sealed[part], 'base64');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const altered = Buffer.from(bytes);
      altered[bit >> 3]! ^= 1 << (bit & 7);
      expect(catching(() => keyring.open({ ...sealed, [part]: altered.toString('base64') }, place))).toEqual(
        cannotOpen,
      );
    }
  }
});

it.each([
  null,
  'text',
  {},
  { v: 2 },
  { ...keyring.seal('x', place), v: 2 },
  { ...keyring.seal('x', place), kid: 'unknown' },
  { ...keyring.seal('x', place), kid: old.id },
  { ...keyring.seal('x', place), more: 1 },
  { ...keyring.seal('x', place), tag: '' },
  { ...keyring.seal('x', place), tag: 'AAAA' },
  { ...keyring.seal('x', place), iv: '' },
  { ...keyring.seal('x', place), wrapped: '' },
])('refuses what is no seal of ours: %#', (value) => {
  expect(catching(() => keyring.open(value, place))).toEqual(cannotOpen);
});

it('never seals twice alike and never shows the text', () => {
  const seals = Array.from({ length: 200 }, () => JSON.stringify(keyring.seal('canary-secret', place)));
  expect(new Set(seals).size).toBe(200);
  expect(seals.join()).not.toContain('canary');
  expect(seals.join()).not.toContain(Buffer.from('canary-secret').toString('base64').slice(0, 12));
});

it('rotates the wrapping and leaves the secret as it lies', () => {
  fc.assert(
    fc.property(fc.string(), places, (text, at) => {
      const sealed: Sealed = before.seal(text, at);
      expect(keyring.isCurrent(sealed)).toBe(false);
      expect(keyring.open(sealed, at)).toBe(text);
      const rotated = keyring.rotate(sealed, at);
      expect(keyring.isCurrent(rotated)).toBe(true);
      expect(rotated).toEqual({ ...sealed, kid: present.id, wrapped: rotated.wrapped });
      expect(createKeyring({ current: present, previous: [] }).open(rotated, at)).toBe(text);
      expect(catching(() => before.open(rotated, at))).toEqual(cannotOpen);
      expect(keyring.rotate(rotated, at)).toEqual(rotated);
    }),
  );
});

it('survives the way through the database as JSON', () => {
  const sealed = keyring.seal('ключ 🔑', place);
  expect(sealedSchema.parse(sealed)).toEqual(sealed);
  expect(keyring.open(JSON.parse(JSON.stringify(sealed)), place)).toBe('ключ 🔑');
});

it('refuses keys of the wrong length and names used twice', () => {
  const bad = expect.objectContaining({ code: 'secrets/bad-keys' }) as unknown;
  expect(catching(() => createKeyring({ current: { id: 'a', key: randomBytes(31) }, previous: [] }))).toEqual(
    bad,
  );
  expect(catching(() => createKeyring({ current: key('a'), previous: [key('a')] }))).toEqual(bad);
});
