import { z } from 'zod';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { json } from '../../../../kernel/ledger/rows';
import type { Keyring } from '../../../../kernel/secrets/keyring';
import { lastFour } from '../../../../kernel/secrets/last-four';
import { sealedSchema, type SealedPlace } from '../../../../kernel/secrets/sealed';
import type { SealedColumn } from '../../../../kernel/secrets/sealed-columns';
import { createStripePayments, type StripeReach } from '../../adapters/stripe/stripe-payments';
import { paymentModes, type ChannelAccountView } from '../../contract';

/** A payment service's key as it lies in its account's row. */
const keptKey = z.object({
  sealed: sealedSchema,
  mode: z.enum(paymentModes),
  lastFour: z.string(),
  since: z.iso.datetime(),
});
type KeptKey = z.infer<typeof keptKey>;

export function sealApiKey(
  row: string,
  apiKey: string,
  { keyring, now }: { keyring: Keyring; now: Date },
): KeptKey {
  return {
    sealed: keyring.seal(apiKey, placeOf(row)),
    mode: /^.._live_/.test(apiKey) ? 'live' : 'test',
    lastFour: lastFour(apiKey),
    since: now.toISOString(),
  };
}

export function shownApiKey(column: unknown): ChannelAccountView['payment'] {
  if (column === null) return null;
  const { mode, lastFour: end, since } = keptKey.parse(json(column));
  return { mode, lastFour: end, since };
}

/** The key itself, opened only where the service is asked. */
export function openApiKey(
  row: string,
  column: unknown,
  keyring: Keyring,
): Pick<KeptKey, 'mode'> & { apiKey: string } {
  const { sealed, mode } = keptKey.parse(json(column));
  return { mode, apiKey: keyring.open(sealed, placeOf(row)) };
}

/** For the rotation of keys. */
export const sealedApiKeys: SealedColumn = {
  table: 'channel_account',
  column: 'api_key',
  rewrapAll(row, value, rewrap) {
    const kept = keptKey.parse(value);
    return { ...kept, sealed: rewrap(kept.sealed, placeOf(row)) };
  },
};

/** A key that cannot do it is refused now, not when a buyer wants to pay. @throws DomainError */
export async function assertGoodKey(apiKey: string, reach: StripeReach): Promise<void> {
  const verdict = await createStripePayments(apiKey, reach).tryKey();
  if (verdict === 'good') return;
  if (verdict === 'unreachable') throw unreachable();
  throw new DomainError(
    'orders/key-refused',
    'Stripe does not take this key, or it may not read and write Checkout sessions.',
    { kind: 'unprocessable' },
  );
}

export function unreachable(cause?: unknown): DomainError {
  return new DomainError('orders/payment-unreachable', 'The payment service could not be asked. Try again.', {
    kind: 'unavailable',
    cause,
  });
}

function placeOf(row: string): SealedPlace {
  return { table: 'channel_account', row, field: 'api_key' };
}
