import { randomBytes } from 'node:crypto';
import { DomainError } from '../errors/domain-error';
import { decrypt, encrypt, join, split } from './cipher';
import { sealedSchema, type Sealed, type SealedPlace } from './sealed';

export interface Key {
  /** Its name beside what it sealed. */
  id: string;
  /** 32 bytes. */
  key: Uint8Array;
}

export interface Keys {
  /** Seals. */
  current: Key;
  /** Still open what they sealed, until all of it has been rotated. */
  previous: readonly Key[];
}

export interface Keyring {
  seal(plaintext: string, place: SealedPlace): Sealed;
  /** @throws DomainError `secrets/cannot-open`: another place, a key we do not have, or altered bytes. */
  open(sealed: unknown, place: SealedPlace): string;
  /** Wraps the secret's own key under the current key; the encrypted secret stays as it is. Throws as `open`. */
  rotate(sealed: unknown, place: SealedPlace): Sealed;
  /** Whether `rotate` would change anything. */
  isCurrent(sealed: Sealed): boolean;
  /** Whether a key of this name is on the ring. */
  has(kid: string): boolean;
}

/**
 * Envelope encryption of secrets at rest: AES-256-GCM under a random key for each secret, which is itself sealed
 * under the current key; both bound to the place by associated data.
 * @throws DomainError `secrets/bad-keys`
 */
export function createKeyring({ current, previous }: Keys): Keyring {
  const keys = new Map<string, Uint8Array>();
  for (const { id, key } of [current, ...previous]) {
    if (key.length !== 32)
      throw new DomainError('secrets/bad-keys', `The key "${id}" must have 32 bytes, not ${key.length}.`);
    if (keys.has(id)) throw new DomainError('secrets/bad-keys', `Two keys are called "${id}".`);
    keys.set(id, Uint8Array.from(key));
  }

  const wrap = (dek: Uint8Array, place: SealedPlace): Pick<Sealed, 'kid' | 'wrapped'> => ({
    kid: current.id,
    wrapped: join(encrypt(keyOf(current.id), dek, associated('key', place))).toString('base64'),
  });

  const keyOf = (id: string): Uint8Array => {
    const key = keys.get(id);
    if (key === undefined) throw new Error(`No key is called "${id}".`);
    return key;
  };

  const unwrap = ({ kid, wrapped }: Sealed, place: SealedPlace): Buffer =>
    decrypt(keyOf(kid), split(Buffer.from(wrapped, 'base64')), associated('key', place));

  const openWith = (dek: Uint8Array, { iv, tag, data }: Sealed, place: SealedPlace): Buffer =>
    decrypt(
      dek,
      { iv: Buffer.from(iv, 'base64'), tag: Buffer.from(tag, 'base64'), data: Buffer.from(data, 'base64') },
      associated('secret', place),
    );

  return {
    seal(plaintext, place) {
      const dek = randomBytes(32);
      const { iv, tag, data } = encrypt(dek, Buffer.from(plaintext, 'utf8'), associated('secret', place));
      return {
        v: 1,
        ...wrap(dek, place),
        iv: iv.toString('base64'),
        tag: tag.toString('base64'),
        data: data.toString('base64'),
      };
    },

    open: (sealed, place) =>
      orCannotOpen(place, () => {
        const found = sealedSchema.parse(sealed);
        return openWith(unwrap(found, place), found, place).toString('utf8');
      }),

    rotate: (sealed, place) =>
      orCannotOpen(place, () => {
        const found = sealedSchema.parse(sealed);
        const dek = unwrap(found, place);
        openWith(dek, found, place);
        return found.kid === current.id ? found : { ...found, ...wrap(dek, place) };
      }),

    isCurrent: ({ kid }) => kid === current.id,

    has: (kid) => keys.has(kid),
  };
}

/** A list in JSON, so that no two places or uses can read the same. */
function associated(use: 'key' | 'secret', { table, row, field }: SealedPlace): Buffer {
  return Buffer.from(JSON.stringify(['selvedge', 1, use, table, row, field]), 'utf8');
}

/** Every reason has the same answer: which one it was is of use only to someone who tries. */
function orCannotOpen<T>({ table, field }: SealedPlace, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new DomainError(
      'secrets/cannot-open',
      `A secret in ${table}.${field} cannot be opened: it was sealed elsewhere, altered, or under a key that SELVEDGE_KEYS lacks.`,
      { kind: 'unavailable', details: { table, field }, cause },
    );
  }
}
