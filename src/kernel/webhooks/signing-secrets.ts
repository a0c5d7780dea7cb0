import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { newId } from '../ids/ids';
import { json } from '../ledger/rows';
import type { Keyring } from '../secrets/keyring';
import { lastFour } from '../secrets/last-four';
import { sealedSchema, type SealedPlace } from '../secrets/sealed';
import type { SealedColumn } from '../secrets/sealed-columns';

const signingSchema = z.object({
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

/** What a column with signing secrets holds: the one in force and the one before it. */
export type SigningSecrets = z.infer<typeof signingSchema>;

/** As pages show them: of each only the end; `until` is the time when an old one stops. */
export const shownSecretSchema = z.strictObject({
  lastFour: z.string(),
  since: z.iso.datetime(),
  until: z.iso.datetime().nullable(),
});

/** The row and column of the ledger where secrets lie. */
export interface SecretHome {
  table: string;
  column: string;
  row: string;
}

/** How long the old secret is good for after a new one was made. */
const overlapMs = 24 * 3_600_000;

export const noSecrets: SigningSecrets = { signing: [] };

export function readSigningSecrets(column: unknown): SigningSecrets {
  return column === null ? noSecrets : signingSchema.parse(json(column));
}

/** The secrets that are good at a time, opened; the newest first. */
export function secretsAt(
  home: SecretHome,
  { signing }: SigningSecrets,
  now: Date,
  keyring: Keyring,
): string[] {
  return signing
    .filter(({ until }) => until === null || Date.parse(until) > now.getTime())
    .map(({ id, sealed }) => keyring.open(sealed, placeOf(home, id)));
}

/**
 * A new secret in front, ours or one that the other side made; of the old ones the newest stays for a day, so two are
 * good and never three.
 */
export function withNewSecret(
  home: SecretHome,
  { signing: [newest] }: SigningSecrets,
  now: Date,
  keyring: Keyring,
  secret = `whsec_${randomBytes(32).toString('base64')}`,
): { secret: string; secrets: SigningSecrets } {
  const id = newId();
  const until = new Date(now.getTime() + overlapMs).toISOString();
  const sealed = keyring.seal(secret, placeOf(home, id));
  const first = { id, sealed, lastFour: lastFour(secret), since: now.toISOString(), until: null };
  return { secret, secrets: { signing: [first, ...(newest === undefined ? [] : [{ ...newest, until }])] } };
}

export function shownSecrets({ signing }: SigningSecrets): z.infer<typeof shownSecretSchema>[] {
  return signing.map(({ lastFour, since, until }) => ({ lastFour, since, until }));
}

/** For the rotation of keys: a column of signing secrets; whatever else it holds stays. */
export function sealedSigning(table: string, column: string): SealedColumn {
  return {
    table,
    column,
    rewrapAll(row, value, rewrap) {
      const { signing } = readSigningSecrets(value);
      const rewrapped = signing.map((secret) => ({
        ...secret,
        sealed: rewrap(secret.sealed, placeOf({ table, column, row }, secret.id)),
      }));
      return { ...(value as object), signing: rewrapped };
    },
  };
}

/** Where one signing secret lies; it opens nowhere else. */
function placeOf({ table, column, row }: SecretHome, secretId: string): SealedPlace {
  return { table, row, field: `${column}.signing.${secretId}` };
}
