import { DomainError } from '../errors/domain-error';
import type { Key, Keys } from './keyring';

const form = /^([A-Za-z0-9][A-Za-z0-9._-]{0,31}):([A-Za-z0-9+/_=-]+)$/;

/**
 * Reads keys written `kid:base64`, separated by commas; the first is the current one, the others open what they
 * sealed before. A key has 32 bytes: `openssl rand -base64 32`.
 * @throws DomainError `secrets/bad-keys`, naming the key by its place, never by its bytes.
 */
export function parseKeys(text: string): Keys {
  const [current, ...previous] = text.split(',').map((entry, index) => parseKey(entry.trim(), index + 1));
  if (current === undefined) throw bad('There is no key.');
  const ids = [current, ...previous].map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw bad('Two keys have the same name.');
  return { current, previous };
}

function parseKey(entry: string, position: number): Key {
  const [, id, encoded] = form.exec(entry) ?? [];
  if (id === undefined || encoded === undefined) throw bad(`Key ${position} is not of the form kid:base64.`);
  const key = Buffer.from(encoded, 'base64');
  if (key.length !== 32) throw bad(`Key ${position} has ${key.length} bytes instead of 32.`);
  return { id, key };
}

function bad(message: string): DomainError {
  return new DomainError('secrets/bad-keys', message);
}
