import { z } from 'zod';
import { json } from '../../../../kernel/ledger/rows';
import type { Keyring } from '../../../../kernel/secrets/keyring';
import { sealedSchema, type SealedPlace } from '../../../../kernel/secrets/sealed';
import type { SealedColumn } from '../../../../kernel/secrets/sealed-columns';

/** What is sealed of a connection, each under its name. */
const secretSchemas = {
  etsyApp: z.strictObject({ keystring: z.string(), sharedSecret: z.string() }),
  /** Of a consent that was asked for. */
  etsyConsent: z.strictObject({ verifier: z.string() }),
  etsyTokens: z.strictObject({ access: z.string(), refresh: z.string(), expiresAt: z.iso.datetime() }),
  ravelry: z.strictObject({ username: z.string(), password: z.string() }),
  woocommerce: z.strictObject({ consumerKey: z.string(), consumerSecret: z.string() }),
};
type SecretName = keyof typeof secretSchemas;
type Secret<Name extends SecretName> = z.infer<(typeof secretSchemas)[Name]>;

const column = z.record(z.string(), sealedSchema);

/** The sealed column with one secret more, or another one of its name. */
export function withSecret<Name extends SecretName>(
  credentials: unknown,
  { keyring, row, name, value }: { keyring: Keyring; row: string; name: Name; value: Secret<Name> },
): string {
  const before = credentials === null ? {} : column.parse(json(credentials));
  return JSON.stringify({ ...before, [name]: keyring.seal(JSON.stringify(value), placeOf(row, name)) });
}

/** Undefined where there is none of this name. */
export function openSecret<Name extends SecretName>(
  credentials: unknown,
  { keyring, row, name }: { keyring: Keyring; row: string; name: Name },
): Secret<Name> | undefined {
  const sealed = column.parse(json(credentials))[name];
  if (sealed === undefined) return undefined;
  const opened: unknown = JSON.parse(keyring.open(sealed, placeOf(row, name)));
  return secretSchemas[name].parse(opened) as Secret<Name>;
}

export function hasSecret(credentials: unknown, name: SecretName): boolean {
  return name in column.parse(json(credentials));
}

/** For the rotation of keys. */
export const sealedPollSecrets: SealedColumn = {
  table: 'order_poll',
  column: 'credentials',
  rewrapAll: (row, value, rewrap) =>
    Object.fromEntries(
      Object.entries(column.parse(json(value))).map(([name, sealed]) => [
        name,
        rewrap(sealed, placeOf(row, name)),
      ]),
    ),
};

function placeOf(row: string, name: string): SealedPlace {
  return { table: 'order_poll', row, field: `credentials.${name}` };
}
