import type { Knex } from 'knex';
import { newId } from '../../../../kernel/ids/ids';
import { noSecrets } from '../../../../kernel/webhooks/signing-secrets';

/** Where copies that the shop gave away are on record; no shop, and nobody can send to it. */
export const giftsAccount = { key: 'gifts', channel: 'internal' } as const;

/** Makes the account of free copies, once. */
export async function ensureGiftsAccount(db: Knex): Promise<void> {
  await db
    .withSchema('ledger')
    .table('channel_account')
    .insert({ id: newId(), ...giftsAccount, name: 'Free copies', credentials: JSON.stringify(noSecrets) })
    .onConflict('key')
    .ignore();
}
