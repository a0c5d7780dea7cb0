import { DomainError } from '../../../kernel/errors/domain-error';

/** The same for a link that never was, is too old, or was used. */
export function unknownLink(): DomainError {
  return new DomainError('library/unknown-link', 'This link to the library does not work (any more).', {
    kind: 'missing',
  });
}

/** The same for a code that never was, is too old, was used, or is somebody else's. */
export function wrongCode(): DomainError {
  return new DomainError('library/wrong-code', 'This code does not fit.', { kind: 'unprocessable' });
}

/** The same for a right or an order that does not exist and for one that is somebody else's. */
export function unknownRight(): DomainError {
  return new DomainError('library/unknown-right', 'There is no such thing in this library.', {
    kind: 'missing',
  });
}

export function rightRevoked(): DomainError {
  return new DomainError('library/right-revoked', 'This right was taken back.', { kind: 'gone' });
}

export function foreignForm(): DomainError {
  return new DomainError('library/foreign-form', 'This form is too old or was sent from another site.', {
    kind: 'forbidden',
  });
}
