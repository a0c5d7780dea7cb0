import type { Knex } from 'knex';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { newId } from '../../../../kernel/ids/ids';
import { audit } from '../../../../kernel/ledger/audit';
import { table } from '../../../../kernel/ledger/rows';
import {
  noSecrets,
  readSigningSecrets,
  secretsAt,
  shownSecrets,
  withNewSecret,
  type SecretHome,
} from '../../../../kernel/webhooks/signing-secrets';
import type { InquirySourceView } from '../../views-contract';
import type { ConnectorTools } from '../connector-tools';

type Changing = Pick<ConnectorTools, 'transaction' | 'keyring' | 'clock'>;

interface Row {
  id: string;
  key: string;
  name: string;
  secrets: unknown;
  created_at: Date;
}

export const sourceTable = 'inquiry_source';
export const sourceSecrets = 'secrets';

/** The source that events of a help desk have in the inbox. */
export function inboxSource(key: string): string {
  return `inquiries:${key}`;
}

export async function listSources(db: Knex): Promise<InquirySourceView[]> {
  const { rows } = (await db.raw(
    `select source.*, (
       select max(received_at) from ledger.inbox where inbox.source = 'inquiries:' || source.key
     ) as last_event_at
     from ledger.inquiry_source source order by source.key`,
  )) as { rows: (Row & { last_event_at: Date | null })[] };
  return rows.map(({ last_event_at, ...row }) => ({
    key: row.key,
    name: row.name,
    inboundPath: `/api/connectors/inquiries/${row.key}`,
    secrets: shownSecrets(readSigningSecrets(row.secrets)),
    createdAt: row.created_at.toISOString(),
    lastEventAt: last_event_at?.toISOString() ?? null,
  }));
}

/** A new source and its signing secret, told this once. @throws DomainError `connectors/source-exists` */
export async function createSource(
  { transaction, keyring, clock }: Changing,
  { key, name }: { key: string; name: string },
  actor: string,
): Promise<{ secret: string }> {
  return transaction(async (trx) => {
    const id = newId();
    const { secret, secrets } = withNewSecret(homeOf(id), noSecrets, clock.now(), keyring);
    const row = { id, key, name, secrets: JSON.stringify(secrets), created_by: actor };
    const written = await trx
      .withSchema('ledger')
      .table(sourceTable)
      .insert(row)
      .onConflict('key')
      .ignore()
      .returning('id');
    if (written.length === 0) {
      throw new DomainError('connectors/source-exists', `A source is called "${key}" already.`, {
        kind: 'conflict',
      });
    }
    await audit(trx, { actor, action: 'inquiry-source.created', subject: `inquiry-source:${key}` });
    return { secret };
  });
}

/** A new signing secret, told this once; the old one is taken for 24 hours more. @throws DomainError `connectors/unknown-source` */
export async function rotateSourceSecret(
  { transaction, keyring, clock }: Changing,
  key: string,
  actor: string,
): Promise<{ secret: string }> {
  return transaction(async (trx) => {
    const row = await table<Row>(trx, sourceTable).where({ key }).forUpdate().first();
    if (row === undefined) throw unknownSource(key);
    const before = readSigningSecrets(row.secrets);
    const { secret, secrets } = withNewSecret(homeOf(row.id), before, clock.now(), keyring);
    await trx
      .withSchema('ledger')
      .table(sourceTable)
      .where({ id: row.id })
      .update({ secrets: JSON.stringify(secrets) });
    await audit(trx, { actor, action: 'inquiry-source.secret-rotated', subject: `inquiry-source:${key}` });
    return { secret };
  });
}

/** The secrets that a source may sign with now. @throws DomainError `connectors/unknown-source` */
export async function openSource(
  { db, keyring, clock }: Pick<ConnectorTools, 'db' | 'keyring' | 'clock'>,
  key: string,
): Promise<string[]> {
  const row = await table<Row>(db(), sourceTable).where({ key }).first();
  if (row === undefined) throw unknownSource(key);
  return secretsAt(homeOf(row.id), readSigningSecrets(row.secrets), clock.now(), keyring);
}

function homeOf(row: string): SecretHome {
  return { table: sourceTable, column: sourceSecrets, row };
}

function unknownSource(key: string): DomainError {
  return new DomainError('connectors/unknown-source', `No source of inquiries is called "${key}".`, {
    kind: 'missing',
  });
}
