import type { ErrorKind } from './domain-error';

/** The one table from a broken rule to an HTTP status (RFC 9110 §15, RFC 6585). */
export const httpStatus: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  unauthorised: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  unsupported: 415,
  range: 416,
  unprocessable: 422,
  'too-many': 429,
  full: 507,
  unavailable: 503,
};
