import type { Knex } from 'knex';
import type { TracedCopy } from '../../contract';
import { traceTokenSchema } from '../../domain/stamping/trace-token';

interface Row {
  token: string;
  issued_at: Date;
  order_id: string;
  external_id: string;
  account: string;
  placed_at: Date;
  order_line_id: string;
  state: 'active' | 'revoked';
  reason: string | null;
  customer_id: string;
  email: string | null;
  customer_name: string | null;
  pseudonym: string | null;
  pattern_id: string;
  title: string;
  version_id: string;
  label: string;
  file_id: string;
  file_name: string;
}

interface DownloadRow {
  minted_at: Date;
  state: 'minted' | 'complete' | 'cut';
  bytes_sent: string;
}

/** Whose copy carries a token; null for one that was never given out. */
export async function findCopy(db: Knex, token: string): Promise<TracedCopy | null> {
  if (!traceTokenSchema.safeParse(token).success) return null;
  const { rows } = (await db.raw(
    `select trace.token, trace.issued_at, orders.id as order_id, orders.external_id, account.key as account,
       orders.placed_at, line.id as order_line_id, entitled.state, entitled.reason,
       customer.id as customer_id, customer.email, customer.name as customer_name, customer.pseudonym,
       version.pattern_id, version.title, version.id as version_id, version.label,
       file.id as file_id, file.name as file_name
     from ledger.trace_token trace
     join ledger.order_line line on line.id = trace.order_line_id
     join ledger.orders on orders.id = line.order_id
     join ledger.channel_account account on account.id = orders.channel_account_id
     join ledger.released_file file on file.id = trace.released_file_id
     join ledger.released_version version on version.id = file.released_version_id
     join ledger.entitlement entitled on entitled.order_line_id = line.id and entitled.pattern_id = version.pattern_id
     join ledger.customer on customer.id = entitled.customer_id
     where trace.token = ?`,
    [token],
  )) as { rows: Row[] };
  const [row] = rows;
  if (row === undefined) return null;
  const downloads = (await db.raw(
    'select minted_at, state, bytes_sent from ledger.download where trace_token = ? order by minted_at',
    [token],
  )) as { rows: DownloadRow[] };
  return copy(row, downloads.rows);
}

function copy(row: Row, downloads: DownloadRow[]): TracedCopy {
  return {
    token: row.token,
    issuedAt: row.issued_at.toISOString(),
    order: {
      id: row.order_id,
      externalId: row.external_id,
      channelAccount: row.account,
      placedAt: row.placed_at.toISOString(),
    },
    orderLineId: row.order_line_id,
    entitlement: { state: row.state, reason: row.reason },
    customer: { id: row.customer_id, email: row.email, name: row.customer_name, pseudonym: row.pseudonym },
    pattern: { id: row.pattern_id, title: row.title },
    version: { id: row.version_id, label: row.label },
    file: { id: row.file_id, name: row.file_name },
    downloads: downloads.map(({ minted_at, state, bytes_sent }) => ({
      mintedAt: minted_at.toISOString(),
      state,
      bytesSent: Number(bytes_sent),
    })),
  };
}
