import type { Knex } from 'knex';
import { json } from '../../../../kernel/ledger/rows';
import { stampPlanSchema, type StampPlan } from '../../domain/stamping/plan';
import { hashOf, isToken } from './link-token';

/** A minted download with the file it fetches. */
export interface FoundDownload {
  downloadId: string;
  releasedFileId: string;
  isExpired: boolean;
  traceToken: string | null;
  name: string;
  format: string;
  /** What goes out: the master with its plan, or the file as it was uploaded. */
  source: { key: string; bytes: number; sha256: string; plan: StampPlan | null };
}

/** A row of `downloadColumns`. */
export interface DownloadRow {
  id: string;
  released_file_id: string;
  expired: boolean;
  trace_token: string | null;
  name: string;
  format: string;
  vault_key: string;
  bytes: string;
  sha256: string;
  master_key: string | null;
  master_bytes: string | null;
  master_sha256: string | null;
  slots: unknown;
}

/** Of `download` and its `file`: what `foundDownload` reads. */
export const downloadColumns = `download.id, download.released_file_id, download.expires_at <= now() as expired,
  download.trace_token, file.name, file.format, file.vault_key, file.bytes, file.sha256, file.master_key,
  file.master_bytes, file.master_sha256, file.slots`;

/** The download that a ticket belongs to, if it is of this link and file. */
export async function findDownload(
  db: Knex,
  { linkId, releasedFileId, ticket }: { linkId: string; releasedFileId: string; ticket: string },
): Promise<FoundDownload | undefined> {
  if (!isToken(ticket)) return undefined;
  const { rows } = (await db.raw(
    `select ${downloadColumns}
     from ledger.download
     join ledger.released_file file on file.id = download.released_file_id
     where download.ticket_hash = ? and download.download_link_id = ? and download.released_file_id = ?`,
    [hashOf(ticket), linkId, releasedFileId],
  )) as { rows: DownloadRow[] };
  const [row] = rows;
  if (row === undefined) return undefined;
  return foundDownload(row);
}

export function foundDownload(row: DownloadRow): FoundDownload {
  const { id, released_file_id: releasedFileId, expired, trace_token: traceToken, name, format } = row;
  return {
    downloadId: id,
    releasedFileId,
    isExpired: expired,
    traceToken,
    name,
    format,
    source: source(row),
  };
}

function source(row: DownloadRow): FoundDownload['source'] {
  if (row.master_key === null) {
    return { key: row.vault_key, bytes: Number(row.bytes), sha256: row.sha256, plan: null };
  }
  return {
    key: row.master_key,
    bytes: Number(row.master_bytes),
    sha256: row.master_sha256 ?? '',
    plan: stampPlanSchema.parse(json(row.slots)),
  };
}
