import Stripe from 'stripe';

/** Stripe's own advice (docs.stripe.com/webhooks/signature). */
const toleranceSeconds = 300;

export type StripeVerdict =
  { kind: 'genuine'; event: unknown } | { kind: 'unsigned' } | { kind: 'bad-signature' } | { kind: 'stale' };

/**
 * Whether Stripe sent these bytes, and now: by the vendor's own library, with any of the secrets in force. The library
 * looks only for signatures that are too old; those from a clock that is ahead are refused here.
 */
export function verifyStripe(
  signature: string,
  body: Buffer,
  { secrets, now }: { secrets: readonly string[]; now: Date },
): StripeVerdict {
  if (signature === '' || body.length === 0) return { kind: 'unsigned' };
  const secret = secrets.find((one) => isSigned(signature, body, one, { at: now, tolerance: 0 }));
  if (secret === undefined) return { kind: 'bad-signature' };
  const isOld = !isSigned(signature, body, secret, { at: now, tolerance: toleranceSeconds });
  return isOld || isAhead(signature, now) ? { kind: 'stale' } : { kind: 'genuine', event: jsonOf(body) };
}

function isSigned(
  signature: string,
  body: Buffer,
  secret: string,
  { at, tolerance }: { at: Date; tolerance: number },
): boolean {
  try {
    Stripe.webhooks.constructEvent(body, signature, secret, tolerance, undefined, at.getTime());
    return true;
  } catch (error) {
    // Anything else is about the body: it was signed, and is read as what it is further on.
    return !(error instanceof Stripe.errors.StripeSignatureVerificationError);
  }
}

/** Of several times the library takes the last. */
function isAhead(signature: string, now: Date): boolean {
  const times = signature.split(',').filter((part) => part.startsWith('t='));
  return Number.parseInt(times.at(-1)?.slice(2) ?? '', 10) - now.getTime() / 1000 > toleranceSeconds;
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
