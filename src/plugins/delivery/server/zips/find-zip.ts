import type { Knex } from 'knex';
import { hashOf, isToken } from '../links/link-token';
import { downloadColumns, foundDownload, type DownloadRow, type FoundDownload } from '../links/find-download';

/** A minted zip with the files that are in it. */
export interface FoundZip {
  isExpired: boolean;
  label: string;
  releasedAt: Date;
  /** By name; the same order at every request, or ranges would not fit. */
  downloads: FoundDownload[];
}

interface Row extends DownloadRow {
  label: string;
  released_at: Date;
}

/** The zip that a ticket belongs to, if it is of this link. */
export async function findZip(
  db: Knex,
  { linkId, ticket }: { linkId: string; ticket: string },
): Promise<FoundZip | undefined> {
  if (!isToken(ticket)) return undefined;
  const { rows } = (await db.raw(
    `select ${downloadColumns}, version.label, version.released_at
     from ledger.download_zip zip
     join ledger.download on download.download_zip_id = zip.id
     join ledger.released_file file on file.id = download.released_file_id
     join ledger.released_version version on version.id = file.released_version_id
     where zip.ticket_hash = ? and zip.download_link_id = ?
     order by file.name, file.id`,
    [hashOf(ticket), linkId],
  )) as { rows: Row[] };
  const [first] = rows;
  if (first === undefined) return undefined;
  const { expired: isExpired, label, released_at: releasedAt } = first;
  return { isExpired, label, releasedAt, downloads: rows.map(foundDownload) };
}
