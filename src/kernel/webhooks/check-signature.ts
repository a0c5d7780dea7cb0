import { createHmac, timingSafeEqual } from 'node:crypto';

/** The three headers of Standard Webhooks 1.0.0, as received. */
export interface SignedHeaders {
  id: string | undefined;
  timestamp: string | undefined;
  signature: string | undefined;
}

export type SignatureVerdict =
  { kind: 'genuine'; id: string } | { kind: 'unsigned' } | { kind: 'bad-signature' } | { kind: 'stale' };

/** How far the sender's clock may be from ours, and how long a message may have been under way. */
const toleranceSeconds = 300;

/**
 * Checks who sent a body (Standard Webhooks 1.0.0: HMAC-SHA256 over `id.timestamp.body`, `v1,` and base64; several
 * signatures in one header and several `secrets` during a rotation). Compares in constant time, and as text: a
 * signature has one spelling. Only a genuine message is called stale, so nobody learns from the clock.
 */
export function checkSignature(
  { id, timestamp, signature }: SignedHeaders,
  body: Uint8Array,
  { secrets, now }: { secrets: readonly string[]; now: Date },
): SignatureVerdict {
  if (id === undefined || timestamp === undefined || signature === undefined) return { kind: 'unsigned' };
  if (!/^[\x21-\x7e]{1,256}$/.test(id) || !/^\d{1,12}$/.test(timestamp)) return { kind: 'bad-signature' };
  const given = signature
    .split(' ')
    .filter((part) => part.startsWith('v1,'))
    .map((part) => Buffer.from(part.slice(3)));
  const isGenuine = secrets
    .map((secret) => createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.`).update(body))
    .map((mac) => Buffer.from(mac.digest('base64')))
    .some((expected) =>
      given.some((one) => one.length === expected.length && timingSafeEqual(one, expected)),
    );
  if (!isGenuine) return { kind: 'bad-signature' };
  const age = Math.abs(now.getTime() / 1000 - Number(timestamp));
  return age > toleranceSeconds ? { kind: 'stale' } : { kind: 'genuine', id };
}

/** `whsec_` and base64, as the standard writes secrets. */
function keyOf(secret: string): Buffer {
  return Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
}
