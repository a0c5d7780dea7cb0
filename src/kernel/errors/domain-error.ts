/** How a broken rule answers over HTTP; the code alone is stable, the message is for people. */
export type ErrorKind =
  | 'invalid'
  | 'unauthorised'
  | 'forbidden'
  | 'missing'
  | 'conflict'
  | 'gone'
  | 'too-large'
  | 'unsupported'
  | 'range'
  | 'unprocessable'
  | 'too-many'
  | 'full'
  | 'unavailable';

export interface DomainErrorOptions {
  /** Decides the HTTP status; `invalid` (400) unless said. */
  kind?: ErrorKind;
  /** Facts a person needs to mend it; never secrets, it is sent outward. */
  details?: Record<string, unknown>;
  cause?: unknown;
}

/**
 * A rule of the house was broken. `code` is stable and reads `room/kebab-reason`, for example `vault/too-large`.
 * Anything else that is thrown is a bug and answers 500.
 */
export class DomainError extends Error {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly details: Record<string, unknown>;

  constructor(code: string, message: string, options: DomainErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'DomainError';
    this.code = code;
    this.kind = options.kind ?? 'invalid';
    this.details = options.details ?? {};
  }
}
