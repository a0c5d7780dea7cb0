import type { Knex } from 'knex';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { json, table } from '../../../../kernel/ledger/rows';
import {
  assistedConfigSchema,
  connectionKinds,
  websiteConfigSchema,
  type AssistedConfig,
  type ConnectionKind,
  type WebsiteConfig,
} from '../../contract';

export interface ConnectionRow {
  id: string;
  key: string;
  channel: string;
  name: string;
  state: 'active' | 'paused';
  config: unknown;
  /** Secrets that sign what comes in: the orders room's. */
  credentials: unknown;
  outgoing: unknown;
}

/** A channel account that this room serves, its configuration read. */
export interface Connection {
  id: string;
  key: string;
  kind: ConnectionKind;
  name: string;
  state: 'active' | 'paused';
  config: WebsiteConfig | AssistedConfig;
  outgoing: unknown;
}

export const configSchemas = { website: websiteConfigSchema, assisted: assistedConfigSchema } as const;

/** An account that another room made, such as the storefront's, has no configuration yet. */
export function readConnection(row: ConnectionRow): Connection {
  const { id, key, name, state, outgoing } = row;
  const kind = row.channel as ConnectionKind;
  const config = configSchemas[kind].parse(row.config === null ? {} : json(row.config));
  return { id, key, kind, name, state, config, outgoing };
}

export async function listConnections(db: Knex): Promise<Connection[]> {
  const rows = await table<ConnectionRow>(db, 'channel_account')
    .whereIn('channel', [...connectionKinds])
    .orderBy('created_at')
    .select('*');
  return (rows as ConnectionRow[]).map(readConnection);
}

/** @throws DomainError `channels/unknown-connection` */
export async function findConnection(
  db: Knex,
  key: string,
  { forUpdate = false }: { forUpdate?: boolean } = {},
): Promise<Connection & Pick<ConnectionRow, 'credentials'>> {
  const rows = table<ConnectionRow>(db, 'channel_account')
    .where({ key })
    .whereIn('channel', [...connectionKinds]);
  const row = (await (forUpdate ? rows.forUpdate() : rows).first()) as ConnectionRow | undefined;
  if (row === undefined)
    throw new DomainError('channels/unknown-connection', `No connection is called "${key}".`, {
      kind: 'missing',
    });
  return { ...readConnection(row), credentials: row.credentials };
}
