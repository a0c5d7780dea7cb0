import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Checks who sent a body by the scheme of Shopify and WooCommerce: base64 of HMAC-SHA256 over the bytes, keyed by the
 * secret's own characters. It has no clock: a repetition is known by its event id alone. Compares in constant time.
 */
export function checkBodyHmac(
  given: string | undefined,
  body: Uint8Array,
  secrets: readonly string[],
): 'genuine' | 'unsigned' | 'bad-signature' {
  if (given === undefined) return 'unsigned';
  const claimed = Buffer.from(given);
  const isGenuine = secrets
    .map((secret) => Buffer.from(createHmac('sha256', secret).update(body).digest('base64')))
    .some((expected) => expected.length === claimed.length && timingSafeEqual(expected, claimed));
  return isGenuine ? 'genuine' : 'bad-signature';
}
