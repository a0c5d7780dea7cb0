import type { SealedColumn } from '../../../../kernel/secrets/sealed-columns';
import { placeOf, readCredentials } from './signing-secrets';

/** Where the signing secrets of channel accounts lie, for the rotation of keys. */
export const sealedCredentials: SealedColumn = {
  table: 'channel_account',
  column: 'credentials',
  rewrapAll(accountId, value, rewrap) {
    const { signing } = readCredentials(value);
    const rewrapped = signing.map((secret) => ({
      ...secret,
      sealed: rewrap(secret.sealed, placeOf(accountId, secret.id)),
    }));
    return { ...(value as object), signing: rewrapped };
  },
};
