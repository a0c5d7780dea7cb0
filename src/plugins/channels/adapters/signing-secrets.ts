import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { newId } from '../../../kernel/ids/ids';
import { json } from '../../../kernel/ledger/rows';
import type { Keyring } from '../../../kernel/secrets/keyring';
import { lastFour } from '../../../kernel/secrets/last-four';
import { sealedSchema, type SealedPlace } from '../../../kernel/secrets/sealed';
import type { SealedColumn } from '../../../kernel/secrets/sealed-columns';

const outgoingSchema = z.object({
  /** Newest first. */
  signing: z.array(
    z.object({
      id: z.string(),
      sealed: sealedSchema,
      lastFour: z.string(),
      since: z.iso.datetime(),
      until: z.iso.datetime().nullable(),
    }),
  ),
});

/** What the column `channel_account.outgoing` holds. */
type Outgoing = z.infer<typeof outgoingSchema>;

/** How long the old secret signs beside a new one. */
const overlapMs = 24 * 3_600_000;

export function readOutgoing(column: unknown): Outgoing {
  return column === null ? { signing: [] } : outgoingSchema.parse(json(column));
}

/** The secrets that sign at a time, opened; two while one takes over from the other. */
export function secretsAt(accountId: string, { signing }: Outgoing, now: Date, keyring: Keyring): string[] {
  return signing
    .filter(({ until }) => until === null || Date.parse(until) > now.getTime())
    .map(({ id, sealed }) => keyring.open(sealed, placeOf(accountId, id)));
}

/** A new secret in front; of the old ones the newest signs for a day more, so two sign and never three. */
export function withNewSecret(
  accountId: string,
  { signing: [newest] }: Outgoing,
  now: Date,
  keyring: Keyring,
): { secret: string; outgoing: Outgoing } {
  const id = newId();
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const until = new Date(now.getTime() + overlapMs).toISOString();
  const sealed = keyring.seal(secret, placeOf(accountId, id));
  const first = { id, sealed, lastFour: lastFour(secret), since: now.toISOString(), until: null };
  return { secret, outgoing: { signing: [first, ...(newest === undefined ? [] : [{ ...newest, until }])] } };
}

function placeOf(accountId: string, secretId: string): SealedPlace {
  return { table: 'channel_account', row: accountId, field: `outgoing.signing.${secretId}` };
}

/** Where they lie, for the rotation of keys. */
export const sealedOutgoing: SealedColumn = {
  table: 'channel_account',
  column: 'outgoing',
  rewrapAll(accountId, value, rewrap) {
    const { signing } = readOutgoing(value);
    return {
      signing: signing.map((secret) => ({
        ...secret,
        sealed: rewrap(secret.sealed, placeOf(accountId, secret.id)),
      })),
    };
  },
};
