import { randomBytes } from 'node:crypto';
import { DomainError } from '../errors/domain-error';

const form = /^[a-z0-9][a-z0-9/_.-]*$/;

/** A key that nobody can guess: 128 random bits under `files/`. */
export function newVaultKey(random: Uint8Array = randomBytes(16)): string {
  return `files/${Buffer.from(random).toString('hex')}`;
}

/** @throws DomainError `vault/bad-key` for a key that could leave the store or collide with its own files. */
export function assertVaultKey(key: string): void {
  const segments = key.split('/');
  const safe =
    form.test(key) && key.length <= 512 && segments.every((part) => part !== '' && !part.startsWith('.'));
  if (!safe) throw new DomainError('vault/bad-key', 'This is not a key of the vault.');
}
