import type { Knex } from 'knex';
import { erratumSchema } from '../../../../api/version/contract';
import { json } from '../../../../kernel/ledger/rows';
import type { Change } from '../../domain/page/change-list';
import type { Landing } from '../../domain/page/landing-page';
import type { LocalisedText } from '../../../../kernel/pages/localised';
import type { OfferedFile } from '../../domain/recommend-file';
import { fitsZip } from '../../domain/zip/zip-layout';

interface VersionRow {
  id: string;
  label: string;
  changelog: unknown;
  errata: unknown;
  released_at: Date;
  is_newer: boolean;
}

interface FileRow {
  id: string;
  name: string;
  role: string;
  format: string;
  page_format: string;
  language: string;
  bytes: string;
}

/**
 * What an owner of a pattern may have now: the highest version that was not recalled (a withdrawn one stays its
 * owners'), and what has changed since the one they bought.
 */
export async function findOffer(
  db: Knex,
  patternId: string,
  boughtVersionId: string | null,
): Promise<Pick<Landing, 'version' | 'changes' | 'hasZip'>> {
  const { rows } = (await db.raw(
    `select version.id, version.label, version.changelog, version.errata, version.released_at,
       coalesce((version.major, version.minor, version.patch) > (bought.major, bought.minor, bought.patch), false) as is_newer
     from ledger.released_version version
     join ledger.released_standing standing on standing.released_version_id = version.id
     left join ledger.released_version bought on bought.id = :boughtVersionId
     where version.pattern_id = :patternId and not standing.recalled
     order by version.major desc, version.minor desc, version.patch desc`,
    { patternId, boughtVersionId },
  )) as { rows: VersionRow[] };
  const [current] = rows;
  if (current === undefined) return { version: null, changes: [], hasZip: false };
  const { label, released_at: releasedAt } = current;
  const files = await filesOf(db, current.id);
  const hasZip = files.length > 1 && fitsZip(files.map(({ bytes }) => bytes));
  const changes = rows.filter((row) => row.is_newer).map(change);
  return { version: { label, releasedAt, files }, changes, hasZip };
}

async function filesOf(db: Knex, versionId: string): Promise<OfferedFile[]> {
  const { rows } = (await db.raw(
    `select id, name, role, format, page_format, language, coalesce(master_bytes, bytes) as bytes
     from ledger.released_file where released_version_id = ? and role <> 'cover'`,
    [versionId],
  )) as { rows: FileRow[] };
  return rows.map(({ page_format: pageFormat, bytes, ...file }) => ({
    ...file,
    pageFormat,
    bytes: Number(bytes),
  }));
}

function change({ label, changelog, errata, released_at: releasedAt }: VersionRow): Change {
  return {
    label,
    releasedAt,
    changelog: json<LocalisedText[]>(changelog),
    errata: erratumSchema.array().parse(json(errata)),
  };
}
