import type { DomainError } from './domain-error';
import { httpStatus } from './http-status';

/** Strapi's envelope with our stable code in it, so both kinds of clients find what they look for. */
export interface ErrorBody {
  data: null;
  error: { status: number; name: string; code: string; message: string; details: Record<string, unknown> };
}

/** What a DomainError says over HTTP (after RFC 9457: stable `code`, human `message`, machine `details`). */
export function errorBody(error: DomainError): ErrorBody {
  const status = httpStatus[error.kind];
  const { name, code, message, details } = error;
  return { data: null, error: { status, name, code, message, details: { code, ...details } } };
}
