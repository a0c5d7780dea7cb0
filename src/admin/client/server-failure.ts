import { problemOf, type Problem } from './problem';

/** A request that did not end well, with everything `problemOf` reads. */
export class ServerFailure extends Error implements Problem {
  override name = 'ServerFailure';
  readonly status: number;
  readonly code: string;
  readonly details: Record<string, unknown>;

  constructor(cause: unknown) {
    const { status, code, message, details } = problemOf(cause);
    super(message, { cause });
    this.status = status;
    this.code = code;
    this.details = details;
  }
}
