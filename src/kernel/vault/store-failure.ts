import { DomainError } from '../errors/domain-error';
import { isError } from '../log/is-error';

const full = new Set(['ENOSPC', 'EDQUOT', 'XMinioStorageFull', 'QuotaExceeded', 'InsufficientStorage']);

/** Names a failed put: the disk is full, the sender went away (`cutOff`), or the store did not do its work. */
export function putFailure(thrown: unknown, cutOff: boolean): DomainError {
  if (thrown instanceof DomainError) return thrown;
  if (full.has(failureCode(thrown))) return diskFull(thrown);
  if (cutOff) {
    return new DomainError(
      'vault/interrupted',
      'The file stopped arriving before its end. Nothing of it was kept.',
      {
        cause: thrown,
      },
    );
  }
  return unavailable(thrown);
}

export function diskFull(cause: unknown): DomainError {
  return new DomainError('vault/disk-full', 'There is no room left for this file. Nothing of it was kept.', {
    kind: 'full',
    cause,
  });
}

/** The store itself failed, or cannot be reached; worth trying again. */
export function unavailable(cause: unknown): DomainError {
  if (cause instanceof DomainError) return cause;
  return new DomainError(
    'vault/unavailable',
    'The vault cannot be reached right now. Nothing was changed; try again.',
    {
      kind: 'unavailable',
      cause,
    },
  );
}

export function missing(): DomainError {
  return new DomainError('vault/missing', 'This file is not in the vault.', { kind: 'missing' });
}

export function exists(): DomainError {
  return new DomainError('vault/exists', 'A file is already stored under this key; files are written once.', {
    kind: 'conflict',
  });
}

export function outOfRange(bytes?: number): DomainError {
  return new DomainError('vault/range', 'The range lies outside the file.', {
    kind: 'range',
    details: { bytes },
  });
}

/** The system's error code, or the name by which S3 calls it. */
export function failureCode(thrown: unknown): string {
  if (!isError(thrown)) return '';
  return 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : thrown.name;
}
