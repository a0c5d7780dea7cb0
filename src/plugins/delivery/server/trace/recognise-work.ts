import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { environmentKey, knexKey, readingKey, vaultKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { withScratch } from '../../../../kernel/vault/scratch';
import { comparePicturesOperation, printSuspectOperation } from '../../adapters/picture-operations';
import type { FoundMark, RecognisedWork } from '../../contract';
import type { LikelyMaster } from '../../domain/stamping/picture/find-master';
import { findMasters } from './find-masters';

/** A work of ours that a suspect's pages look like, and the marks that comparing their pictures brought out. */
export interface Recognised {
  work: RecognisedWork;
  fileIds: string[];
  marks: FoundMark[];
}

/** How alike pictures must be, laid over each other, to be called the same page. */
const SAME_PAGE = 0.45;

/** Finds the master that a suspect's pages were taken from by how they look, and compares them; null if none fits. */
export async function recogniseWork(strapi: Core.Strapi, suspect: string): Promise<Recognised | null> {
  const printed = await service(strapi, readingKey).run(printSuspectOperation, { file: suspect, input: {} });
  if (printed.kind === 'failed') return null;
  const db = service(strapi, knexKey)();
  let best: Recognised | null = null;
  for (const likely of await findMasters(db, printed.output.pages)) {
    const compared = await compare(strapi, suspect, likely);
    if (compared === undefined || compared.likeness < SAME_PAGE) continue;
    const whose = await releasedFiles(db, likely.master);
    const [first] = whose;
    if (first === undefined) continue;
    const { pattern_id: id, title, label, name, released_at: releasedAt } = first;
    const found: Recognised = {
      work: {
        pattern: { id, title },
        version: { label, releasedAt: releasedAt.toISOString() },
        file: { name, sha256: first.sha256 },
        likeness: Math.min(1, compared.likeness),
      },
      fileIds: whose.map((file) => file.id),
      marks: compared.marks,
    };
    if (compared.marks.some(({ ok }) => ok)) return found;
    if (best === null || found.work.likeness > best.work.likeness) best = found;
  }
  return best;
}

/** Master and suspect go to the child as one file. */
function compare(strapi: Core.Strapi, suspect: string, { master, pairs }: LikelyMaster) {
  return withScratch(service(strapi, environmentKey).SELVEDGE_DATA_DIR, async (folder) => {
    const both = path.join(folder, 'both');
    await pipeline(await service(strapi, vaultKey).open(master), createWriteStream(both));
    const { size: masterBytes } = await stat(both);
    await pipeline(createReadStream(suspect), createWriteStream(both, { flags: 'a' }));
    const outcome = await service(strapi, readingKey).run(comparePicturesOperation, {
      file: both,
      input: { masterBytes, pairs: pairs.map((pair) => ({ suspect: pair.suspect, master: pair.master })) },
    });
    return outcome.kind === 'done' ? outcome.output : undefined;
  });
}

interface FileRow {
  id: string;
  name: string;
  sha256: string;
  label: string;
  released_at: Date;
  pattern_id: string;
  title: string;
}

async function releasedFiles(db: Knex, masterKey: string): Promise<FileRow[]> {
  const { rows } = (await db.raw(
    `select file.id, file.name, file.sha256, version.label, version.released_at, version.pattern_id, version.title
     from ledger.released_file file
     join ledger.released_version version on version.id = file.released_version_id
     where file.master_key = ? order by version.released_at`,
    [masterKey],
  )) as { rows: FileRow[] };
  return rows;
}
