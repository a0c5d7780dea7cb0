import type { Knex } from 'knex';
import type { Clock } from '../../../../kernel/clock/clock';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { newId } from '../../../../kernel/ids/ids';
import { audit } from '../../../../kernel/ledger/audit';
import { json, table } from '../../../../kernel/ledger/rows';
import type { InTransaction, Trx } from '../../../../kernel/ledger/transaction';
import type { Keyring } from '../../../../kernel/secrets/keyring';
import {
  noSecrets,
  readSigningSecrets,
  secretsAt,
  shownSecrets,
  withNewSecret,
  type SecretHome,
} from '../../../../kernel/webhooks/signing-secrets';
import type { ChannelAccounts, ChannelAccountView, NewChannelAccount } from '../../contract';
import { topicsOf } from '../../domain/vendors/vendors';
import type { StripeReach } from '../../adapters/stripe/stripe-payments';
import { assertGoodKey, sealApiKey, shownApiKey } from './api-key';
import { giftsAccount } from '../gifts/internal-account';

export interface AccountTools {
  db: () => Knex;
  transaction: InTransaction;
  keyring: Keyring;
  clock: Clock;
  /** How to reach payment services. */
  reach: StripeReach;
}

interface Row {
  id: string;
  key: string;
  channel: string;
  name: string;
  state: 'active' | 'paused';
  credentials: unknown;
  api_key: unknown;
}

/** The account whose events come to `/api/orders/inbound` without a name in the path. */
export const storefrontKey = 'storefront';

export function createChannelAccounts(tools: AccountTools): ChannelAccounts {
  const { db, transaction, keyring, clock } = tools;
  return {
    async list() {
      const rows = await table<Row>(db(), 'channel_account')
        .whereNot({ channel: giftsAccount.channel })
        .orderBy('key')
        .select('*');
      return rows.map(view);
    },
    open: (account, actor) => openNew(tools, account, actor),
    rotateSecret: (key, actor, given) =>
      transaction(async (trx) => {
        const row = await table<Row>(trx, 'channel_account').where({ key }).forUpdate().first();
        if (row === undefined || row.channel === giftsAccount.channel) throw unknownAccount(key);
        const before = readSigningSecrets(row.credentials);
        const { secret, secrets } = withNewSecret(homeOf(row.id), before, clock.now(), keyring, given);
        const credentials = { ...json<object | null>(row.credentials), ...secrets };
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
    replaceApiKey: (key, apiKey, actor) => replaceApiKey(tools, { key, apiKey, actor }),
  };
}

async function replaceApiKey(
  { transaction, keyring, clock, reach }: AccountTools,
  { key, apiKey, actor }: { key: string; apiKey: string; actor: string },
): Promise<ChannelAccountView> {
  const account = (trx: Trx) => table<Row>(trx, 'channel_account').where({ key, channel: 'stripe' });
  if ((await transaction((trx) => account(trx).first('id'))) === undefined) throw unknownAccount(key);
  await assertGoodKey(apiKey, reach);
  return transaction(async (trx) => {
    const row = await account(trx).forUpdate().first();
    if (row === undefined) throw unknownAccount(key);
    const sealed = JSON.stringify(sealApiKey(row.id, apiKey, { keyring, now: clock.now() }));
    await trx.withSchema('ledger').table('channel_account').where({ id: row.id }).update({ api_key: sealed });
    await audit(trx, {
      actor,
      action: 'channel-account.api-key-replaced',
      subject: `channel-account:${key}`,
    });
    return view({ ...row, api_key: sealed });
  });
}

async function openNew(
  { transaction, keyring, clock, reach }: AccountTools,
  { key, name, channel, secret: given, apiKey }: NewChannelAccount,
  actor: string,
): Promise<{ secret: string; account: ChannelAccountView }> {
  if (apiKey !== undefined) await assertGoodKey(apiKey, reach);
  return transaction(async (trx) => {
    const id = newId();
    const { secret, secrets } = withNewSecret(homeOf(id), noSecrets, clock.now(), keyring, given);
    const sealed = apiKey === undefined ? null : sealApiKey(id, apiKey, { keyring, now: clock.now() });
    const row: Row = {
      id,
      key,
      channel,
      name,
      state: 'active',
      credentials: JSON.stringify(secrets),
      api_key: sealed === null ? null : JSON.stringify(sealed),
    };
    const made = (await trx
      .withSchema('ledger')
      .table('channel_account')
      .insert(row)
      .onConflict('key')
      .ignore()
      .returning('id')) as { id: string }[];
    if (made.length === 0)
      throw new DomainError('orders/key-taken', `Another channel account is called "${key}".`, {
        kind: 'conflict',
      });
    await audit(trx, {
      actor,
      action: 'channel-account.opened',
      subject: `channel-account:${key}`,
      details: { channel },
    });
    return { secret, account: view({ ...row, credentials: secrets }) };
  });
}

/** Makes the storefront's account with a secret of its own, once. */
export async function ensureStorefront({ transaction, keyring, clock }: AccountTools): Promise<void> {
  await transaction(async (trx: Trx) => {
    const id = newId();
    const { secrets } = withNewSecret(homeOf(id), noSecrets, clock.now(), keyring);
    const account = { id, key: storefrontKey, channel: 'website', name: 'Storefront' };
    await trx
      .withSchema('ledger')
      .table('channel_account')
      .insert({ ...account, credentials: JSON.stringify(secrets) })
      .onConflict('key')
      .ignore();
  });
}

/** @throws DomainError `orders/unknown-account` */
export async function findAccount(db: Knex, key: string): Promise<{ id: string; key: string }> {
  const row = await table<Row>(db, 'channel_account').where({ key }).first('id');
  if (row === undefined) throw unknownAccount(key);
  return { id: row.id, key };
}

/** An account and the secrets its senders may sign with now. @throws DomainError `orders/unknown-account` */
export async function openAccount(
  { db, keyring, clock }: AccountTools,
  key: string,
): Promise<{ id: string; key: string; channel: string; secrets: string[] }> {
  const row = await table<Row>(db(), 'channel_account').where({ key }).first();
  if (row === undefined || row.channel === giftsAccount.channel) throw unknownAccount(key);
  return {
    id: row.id,
    key,
    channel: row.channel,
    secrets: secretsAt(homeOf(row.id), readSigningSecrets(row.credentials), clock.now(), keyring),
  };
}

function view({ key, channel, name, state, credentials, api_key: apiKey }: Row): ChannelAccountView {
  const secrets = shownSecrets(readSigningSecrets(credentials));
  const topics = [...(topicsOf(channel) ?? [])];
  const payment = shownApiKey(apiKey);
  return { key, channel, name, state, inboundPath: inboundPathOf(key, channel), topics, payment, secrets };
}

function inboundPathOf(key: string, channel: string): string {
  if (topicsOf(channel) !== undefined) return `/api/orders/webhooks/${key}`;
  return key === storefrontKey ? '/api/orders/inbound' : `/api/orders/inbound/${key}`;
}

function homeOf(row: string): SecretHome {
  return { table: 'channel_account', column: 'credentials', row };
}

export function unknownAccount(key: string): DomainError {
  return new DomainError('orders/unknown-account', `No channel account is called "${key}".`, {
    kind: 'missing',
  });
}
