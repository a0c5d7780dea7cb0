import type { Knex } from 'knex';
import type { Clock } from '../../../../kernel/clock/clock';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { newId } from '../../../../kernel/ids/ids';
import { audit } from '../../../../kernel/ledger/audit';
import { table } from '../../../../kernel/ledger/rows';
import type { InTransaction, Trx } from '../../../../kernel/ledger/transaction';
import type { Keyring } from '../../../../kernel/secrets/keyring';
import type { ChannelAccounts, ChannelAccountView } from '../../contract';
import { readCredentials, secretsAt, withNewSecret } from './signing-secrets';

export interface AccountTools {
  db: () => Knex;
  transaction: InTransaction;
  keyring: Keyring;
  clock: Clock;
}

interface Row {
  id: string;
  key: string;
  channel: string;
  name: string;
  state: 'active' | 'paused';
  credentials: unknown;
}

/** The account whose events come to `/api/orders/inbound` without a name in the path. */
export const storefrontKey = 'storefront';

export function createChannelAccounts(tools: AccountTools): ChannelAccounts {
  const { db, transaction, keyring, clock } = tools;
  return {
    async list() {
      const rows = await table<Row>(db(), 'channel_account').orderBy('key').select('*');
      return rows.map(view);
    },
    rotateSecret: (key, actor) =>
      transaction(async (trx) => {
        const row = await table<Row>(trx, 'channel_account').where({ key }).forUpdate().first();
        if (row === undefined) throw unknownAccount(key);
        const { secret, credentials } = withNewSecret(
          row.id,
          readCredentials(row.credentials),
          clock.now(),
          keyring,
        );
        const column = JSON.stringify(credentials);
        await trx
          .withSchema('ledger')
          .table('channel_account')
          .where({ id: row.id })
          .update({ credentials: column });
        await audit(trx, {
          actor,
          action: 'channel-account.secret-rotated',
          subject: `channel-account:${key}`,
        });
        return { secret, account: view({ ...row, credentials }) };
      }),
  };
}

/** Makes the storefront's account with a secret of its own, once. */
export async function ensureStorefront({ transaction, keyring, clock }: AccountTools): Promise<void> {
  await transaction(async (trx: Trx) => {
    const id = newId();
    const { credentials } = withNewSecret(id, { signing: [] }, clock.now(), keyring);
    const account = { id, key: storefrontKey, channel: 'website', name: 'Storefront' };
    await trx
      .withSchema('ledger')
      .table('channel_account')
      .insert({ ...account, credentials: JSON.stringify(credentials) })
      .onConflict('key')
      .ignore();
  });
}

/** An account and the secrets its senders may sign with now. @throws DomainError `orders/unknown-account` */
export async function openAccount(
  { db, keyring, clock }: AccountTools,
  key: string,
): Promise<{ id: string; key: string; secrets: string[] }> {
  const row = await table<Row>(db(), 'channel_account').where({ key }).first();
  if (row === undefined) throw unknownAccount(key);
  return {
    id: row.id,
    key,
    secrets: secretsAt(row.id, readCredentials(row.credentials), clock.now(), keyring),
  };
}

function view({ key, channel, name, state, credentials }: Row): ChannelAccountView {
  const inboundPath = key === storefrontKey ? '/api/orders/inbound' : `/api/orders/inbound/${key}`;
  const secrets = readCredentials(credentials).signing.map(({ lastFour, since, until }) => ({
    lastFour,
    since,
    until,
  }));
  return { key, channel, name, state, inboundPath, secrets };
}

function unknownAccount(key: string): DomainError {
  return new DomainError('orders/unknown-account', `No channel account is called "${key}".`, {
    kind: 'missing',
  });
}
