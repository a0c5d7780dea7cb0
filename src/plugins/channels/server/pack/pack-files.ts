import type { Knex } from 'knex';
import type { FileFacts } from '../../contract';

/** A released file with where it lies; this never leaves the server. */
export interface PackFile extends FileFacts {
  name: string;
  vaultKey: string;
}

/** The files of a pattern's version, covers too. */
export async function packFiles(db: Knex, patternId: string, label: string): Promise<PackFile[]> {
  const { rows } = (await db.raw(
    `select rf.name, rf.role, rf.format, rf.page_format, rf.language, rf.bytes, rf.vault_key
     from ledger.released_file rf join ledger.released_version v on v.id = rf.released_version_id
     where v.pattern_id = ? and v.label = ? order by rf.id`,
    [patternId, label],
  )) as {
    rows: {
      name: string;
      role: string;
      format: string;
      page_format: string;
      language: string;
      bytes: string;
      vault_key: string;
    }[];
  };
  return rows.map(({ page_format: pageFormat, vault_key: vaultKey, bytes, ...file }) => ({
    ...file,
    pageFormat,
    vaultKey,
    bytes: Number(bytes),
  }));
}
