import type { Knex } from 'knex';
import { table } from '../../../../kernel/ledger/rows';
import type { Keyring } from '../../../../kernel/secrets/keyring';
import { openApiKey } from './api-key';

/** An account of a payment service, its key opened. */
export interface PaymentAccount {
  id: string;
  key: string;
  apiKey: string;
  mode: 'test' | 'live';
}

interface Row {
  id: string;
  key: string;
  channel: string;
  state: 'active' | 'paused';
  api_key: unknown;
}

/** The account that buyers pay to: the one named, or the only one. `several`: there are more and none is named. */
export async function payTo(
  { db, keyring }: { db: Knex; keyring: Keyring },
  named: string,
): Promise<PaymentAccount | 'none' | 'several'> {
  const rows = await table<Row>(db, 'channel_account')
    .where({ channel: 'stripe', state: 'active', ...(named === '' ? {} : { key: named }) })
    .whereNotNull('api_key')
    .limit(2);
  const [first, ...others] = rows as Row[];
  if (first === undefined) return named === '' ? 'none' : 'several';
  return others.length > 0 ? 'several' : opened(first, keyring);
}

export async function paymentAccountOf(
  { db, keyring }: { db: Knex; keyring: Keyring },
  id: string,
): Promise<PaymentAccount | undefined> {
  const row = await table<Row>(db, 'channel_account')
    .where({ id, channel: 'stripe' })
    .whereNotNull('api_key')
    .first();
  return row === undefined ? undefined : opened(row as Row, keyring);
}

function opened({ id, key, api_key: column }: Row, keyring: Keyring): PaymentAccount {
  return { id, key, ...openApiKey(id, column, keyring) };
}
