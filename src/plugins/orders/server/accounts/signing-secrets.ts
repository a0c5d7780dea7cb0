import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { newId } from '../../../../kernel/ids/ids';
import { json } from '../../../../kernel/ledger/rows';
import type { Keyring } from '../../../../kernel/secrets/keyring';
import { lastFour } from '../../../../kernel/secrets/last-four';
import { sealedSchema, type SealedPlace } from '../../../../kernel/secrets/sealed';

const credentialsSchema = z.object({
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

/** What the column `channel_account.credentials` holds. */
export type Credentials = z.infer<typeof credentialsSchema>;

/** How long the old secret is taken after a new one was made. */
const overlapMs = 24 * 3_600_000;

export function readCredentials(column: unknown): Credentials {
  return column === null ? { signing: [] } : credentialsSchema.parse(json(column));
}

/** The secrets that are taken at a time, opened. */
export function secretsAt(
  accountId: string,
  { signing }: Credentials,
  now: Date,
  keyring: Keyring,
): string[] {
  return signing
    .filter(({ until }) => until === null || Date.parse(until) > now.getTime())
    .map(({ id, sealed }) => keyring.open(sealed, placeOf(accountId, id)));
}

/** A new secret in front; of the old ones the newest stays for a day, so two are taken and never three. */
export function withNewSecret(
  accountId: string,
  { signing: [newest] }: Credentials,
  now: Date,
  keyring: Keyring,
): { secret: string; credentials: Credentials } {
  const id = newId();
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const until = new Date(now.getTime() + overlapMs).toISOString();
  const sealed = keyring.seal(secret, placeOf(accountId, id));
  const first = { id, sealed, lastFour: lastFour(secret), since: now.toISOString(), until: null };
  return {
    secret,
    credentials: { signing: [first, ...(newest === undefined ? [] : [{ ...newest, until }])] },
  };
}

/** Where one signing secret lies; it opens nowhere else. */
export function placeOf(accountId: string, secretId: string): SealedPlace {
  return { table: 'channel_account', row: accountId, field: `credentials.signing.${secretId}` };
}
