import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Clock } from '../../../../kernel/clock/clock';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { newId } from '../../../../kernel/ids/ids';
import { clockKey, keyringKey, knexKey, transactionKey } from '../../../../kernel/kernel';
import { audit } from '../../../../kernel/ledger/audit';
import { table } from '../../../../kernel/ledger/rows';
import type { InTransaction } from '../../../../kernel/ledger/transaction';
import type { Keyring } from '../../../../kernel/secrets/keyring';
import { service } from '../../../../kernel/service';
import {
  noSecrets,
  readSigningSecrets,
  secretsAt,
  shownSecrets,
  withNewSecret,
  type SecretHome,
} from '../../../../kernel/webhooks/signing-secrets';
import type { BounceSenderView } from '../../mail-contract';

export interface SenderTools {
  db: () => Knex;
  transaction: InTransaction;
  keyring: Keyring;
  clock: Clock;
}

interface Row {
  id: string;
  key: string;
  name: string;
  secrets: unknown;
}

export const senderTable = 'bounce_sender';
export const senderSecrets = 'secrets';

/** The source that events of a sender have in the inbox. */
export function inboxSource(key: string): string {
  return `bounces:${key}`;
}

export function senderTools(strapi: Core.Strapi): SenderTools {
  return {
    db: service(strapi, knexKey),
    transaction: service(strapi, transactionKey),
    keyring: service(strapi, keyringKey),
    clock: service(strapi, clockKey),
  };
}

export async function listSenders(db: Knex): Promise<BounceSenderView[]> {
  const { rows } = (await db.raw(
    `select sender.*, (
       select max(received_at) from ledger.inbox where inbox.source = 'bounces:' || sender.key
     ) as last_event_at
     from ledger.bounce_sender sender order by sender.key`,
  )) as { rows: (Row & { last_event_at: Date | null })[] };
  return rows.map(({ key, name, secrets, last_event_at: lastEventAt }) => ({
    key,
    name,
    inboundPath: `/api/delivery/bounces/${key}`,
    secrets: shownSecrets(readSigningSecrets(secrets)),
    lastEventAt: lastEventAt?.toISOString() ?? null,
  }));
}

/** A new sender and its signing secret, told this once. @throws DomainError `delivery/sender-exists` */
export async function createSender(
  { transaction, keyring, clock }: SenderTools,
  { key, name }: { key: string; name: string },
  actor: string,
): Promise<{ secret: string }> {
  return transaction(async (trx) => {
    const id = newId();
    const { secret, secrets } = withNewSecret(homeOf(id), noSecrets, clock.now(), keyring);
    const row = { id, key, name, secrets: JSON.stringify(secrets), created_by: actor };
    const written = await trx
      .withSchema('ledger')
      .table(senderTable)
      .insert(row)
      .onConflict('key')
      .ignore()
      .returning('id');
    if (written.length === 0) {
      throw new DomainError('delivery/sender-exists', `A sender of bounces is called "${key}" already.`, {
        kind: 'conflict',
      });
    }
    await audit(trx, { actor, action: 'bounce-sender.created', subject: `bounce-sender:${key}` });
    return { secret };
  });
}

/** A new signing secret, told this once; the old one is taken for 24 hours more. @throws DomainError `delivery/unknown-sender` */
export async function rotateSenderSecret(
  { transaction, keyring, clock }: SenderTools,
  key: string,
  actor: string,
): Promise<{ secret: string }> {
  return transaction(async (trx) => {
    const row = await table<Row>(trx, senderTable).where({ key }).forUpdate().first();
    if (row === undefined) throw unknownSender(key);
    const before = readSigningSecrets(row.secrets);
    const { secret, secrets } = withNewSecret(homeOf(row.id), before, clock.now(), keyring);
    await trx
      .withSchema('ledger')
      .table(senderTable)
      .where({ id: row.id })
      .update({ secrets: JSON.stringify(secrets) });
    await audit(trx, { actor, action: 'bounce-sender.secret-rotated', subject: `bounce-sender:${key}` });
    return { secret };
  });
}

/** The secrets that a sender may sign with now. @throws DomainError `delivery/unknown-sender` */
export async function openSender({ db, keyring, clock }: SenderTools, key: string): Promise<string[]> {
  const row = await table<Row>(db(), senderTable).where({ key }).first();
  if (row === undefined) throw unknownSender(key);
  return secretsAt(homeOf(row.id), readSigningSecrets(row.secrets), clock.now(), keyring);
}

function homeOf(row: string): SecretHome {
  return { table: senderTable, column: senderSecrets, row };
}

function unknownSender(key: string): DomainError {
  return new DomainError('delivery/unknown-sender', `No sender of bounces is called "${key}".`, {
    kind: 'missing',
  });
}
