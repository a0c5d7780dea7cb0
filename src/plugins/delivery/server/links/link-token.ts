import { createHash, randomBytes } from 'node:crypto';

const form = /^[\w-]{43}$/;

/** For so long one download may be paused, resumed and taken in ranges. */
export const ticketMinutes = 60;

/** 256 random bits in base64url: a link's or a ticket's secret. Only its hash is ever stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function isToken(text: string): boolean {
  return form.test(text);
}

export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
