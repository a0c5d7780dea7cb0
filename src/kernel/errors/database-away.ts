import { DomainError } from './domain-error';

/** Connection failures as pg, the socket and knex's pool report them; class 57P and 08 are Postgres's own. */
const awayCodes = /^(57P0[1-4]|08\d{3}|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
const awayNames = new Set(['KnexTimeoutError']);
const awayMessages = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Query read timeout',
];

/** Says whether a failure means "the database cannot be reached"; then it is worth trying again, and no bug. */
export function databaseAway(thrown: unknown): DomainError | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  const away =
    awayCodes.test(code) ||
    awayNames.has(thrown.name) ||
    awayMessages.some((text) => thrown.message.includes(text));
  if (!away) return undefined;
  return awayError(thrown);
}

export function awayError(cause?: unknown): DomainError {
  return new DomainError('kernel/database-away', 'The database cannot be reached right now; try again.', {
    kind: 'unavailable',
    cause,
  });
}
