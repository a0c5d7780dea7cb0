import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Clock } from '../clock/clock';
import type { DomainError } from '../errors/domain-error';
import { newId } from '../ids/ids';
import { clockKey, keyringKey, knexKey, transactionKey } from '../kernel';
import { audit } from '../ledger/audit';
import { table } from '../ledger/rows';
import type { InTransaction } from '../ledger/transaction';
import type { Keyring } from '../secrets/keyring';
import type { SealedColumn } from '../secrets/sealed-columns';
import { service } from '../service';
import {
  noSecrets,
  readSigningSecrets,
  sealedSigning,
  secretsAt,
  shownSecrets,
  withNewSecret,
} from './signing-secrets';

export interface SenderTools {
  db: () => Knex;
  transaction: InTransaction;
  keyring: Keyring;
  clock: Clock;
}

/** One kind of sender, in its room's words. */
export interface SenderKind {
  /** A table of the ledger with `id`, `key` (unique), `name`, `secrets`, `created_at` and `created_by`. */
  table: string;
  /** The first part of what their events have as source in the inbox; the key is the second. */
  inbox: string;
  /** Where their events go, from the root of the site; the key comes behind it. */
  path: string;
  /** What the audit calls one. */
  subject: string;
  exists: (key: string) => DomainError;
  unknown: (key: string) => DomainError;
}

/** A sender as pages show it; of each secret only the end. */
export interface SignedSender {
  key: string;
  name: string;
  /** From the root of the site. */
  inboundPath: string;
  secrets: ReturnType<typeof shownSecrets>;
  createdAt: string;
  lastEventAt: string | null;
}

/** Who may send to a door of ours, each under a key and with signing secrets of its own. */
export interface SignedSenders {
  /** For the rotation of keys. */
  sealed: SealedColumn;
  /** The source that a sender's events have in the inbox. */
  inboxSource(key: string): string;
  list(db: Knex): Promise<SignedSender[]>;
  /** A new sender and its signing secret, told this once. @throws what the kind says of one that `exists` */
  create(tools: SenderTools, sender: { key: string; name: string }, actor: string): Promise<Told>;
  /** A new signing secret, told this once; the old one is taken for 24 hours more. @throws as `secretsOf` */
  rotate(tools: SenderTools, key: string, actor: string): Promise<Told>;
  /** The secrets that a sender may sign with now. @throws what the kind says of one that is `unknown` */
  secretsOf(tools: SenderTools, key: string): Promise<string[]>;
}

interface Told {
  secret: string;
}

interface Row {
  id: string;
  key: string;
  name: string;
  secrets: unknown;
  created_at: Date;
}

const column = 'secrets';

export function senderTools(strapi: Core.Strapi): SenderTools {
  return {
    db: service(strapi, knexKey),
    transaction: service(strapi, transactionKey),
    keyring: service(strapi, keyringKey),
    clock: service(strapi, clockKey),
  };
}

export function signedSenders(kind: SenderKind): SignedSenders {
  const homeOf = (row: string) => ({ table: kind.table, column, row });
  const rows = (db: Knex) => db.withSchema('ledger').table(kind.table);
  return {
    sealed: sealedSigning(kind.table, column),

    inboxSource: (key) => `${kind.inbox}:${key}`,

    list: (db) => listSenders(db, kind),

    create: ({ transaction, keyring, clock }, { key, name }, actor) =>
      transaction(async (trx) => {
        const id = newId();
        const { secret, secrets } = withNewSecret(homeOf(id), noSecrets, clock.now(), keyring);
        const row = { id, key, name, secrets: JSON.stringify(secrets), created_by: actor };
        const written = await rows(trx).insert(row).onConflict('key').ignore().returning('id');
        if (written.length === 0) throw kind.exists(key);
        await audit(trx, { actor, action: `${kind.subject}.created`, subject: `${kind.subject}:${key}` });
        return { secret };
      }),

    rotate: ({ transaction, keyring, clock }, key, actor) =>
      transaction(async (trx) => {
        const row = await table<Row>(trx, kind.table).where({ key }).forUpdate().first();
        if (row === undefined) throw kind.unknown(key);
        const before = readSigningSecrets(row.secrets);
        const { secret, secrets } = withNewSecret(homeOf(row.id), before, clock.now(), keyring);
        await rows(trx)
          .where({ id: row.id })
          .update({ secrets: JSON.stringify(secrets) });
        const action = `${kind.subject}.secret-rotated`;
        await audit(trx, { actor, action, subject: `${kind.subject}:${key}` });
        return { secret };
      }),

    async secretsOf({ db, keyring, clock }, key) {
      const row = await table<Row>(db(), kind.table).where({ key }).first();
      if (row === undefined) throw kind.unknown(key);
      return secretsAt(homeOf(row.id), readSigningSecrets(row.secrets), clock.now(), keyring);
    },
  };
}

async function listSenders(db: Knex, { table: name, inbox, path }: SenderKind): Promise<SignedSender[]> {
  const { rows } = (await db.raw(
    `select sender.*, (
       select max(received_at) from ledger.inbox where inbox.source = ?::text || sender.key
     ) as last_event_at
     from ledger.?? sender order by sender.key`,
    [`${inbox}:`, name],
  )) as { rows: (Row & { last_event_at: Date | null })[] };
  return rows.map((row) => ({
    key: row.key,
    name: row.name,
    inboundPath: `${path}/${row.key}`,
    secrets: shownSecrets(readSigningSecrets(row.secrets)),
    createdAt: row.created_at.toISOString(),
    lastEventAt: row.last_event_at?.toISOString() ?? null,
  }));
}
