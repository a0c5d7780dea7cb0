const idempotentMethods = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);
const passingStatus = new Set([429, 500, 502, 503, 504]);

/** Whether sending it twice is as good as once (RFC 9110 §9.2.2). */
export function isIdempotent(method: string): boolean {
  return idempotentMethods.has(method.toUpperCase());
}

/** Whether an answer says "not now". */
export function isPassing(status: number): boolean {
  return passingStatus.has(status);
}

/** Milliseconds that a `Retry-After` header asks for, in seconds or as a date (RFC 9110 §10.2.3); else null. */
export function readRetryAfter(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const at = /^\s*[A-Z][a-z]{2}/.test(header) ? Date.parse(header) : NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}

const firstMs = 500;
const longestMs = 30_000;

/**
 * Exponential backoff with full jitter: anything up to 0.5 s, 1 s, 2 s … 30 s, so that many clients that failed
 * together do not come back together. `attempt` counts from 1, `random` is from 0 to 1.
 */
export function backoffMs(attempt: number, random: number): number {
  return Math.round(random * Math.min(longestMs, firstMs * 2 ** (attempt - 1)));
}
