import type { Core } from '@strapi/strapi';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { crafts } from '../../../../api/pattern/contract';
import { versionsKey, type DraftFile } from '../../../../api/version/contract';
import { environmentKey, knexKey, readingKey, vaultKey } from '../../../../kernel/kernel';
import { table } from '../../../../kernel/ledger/rows';
import { service } from '../../../../kernel/service';
import { withScratch } from '../../../../kernel/vault/scratch';
import { readCoverColours } from '../../adapters/cover-colours-operation';
import { readVisibleText } from '../../adapters/visible-text-operation';
import type { HiddenText, PatternReading, ReadPage } from '../../contract';

/** Instructions come in a few languages and page formats; more of them say nothing new. */
const mostFiles = 4;
/** Text that an admin pasted is quoted under this name. */
const pastedName = '';
const nothingHidden: HiddenText = { white: 0, tiny: 0, offPage: 0, invisible: 0, hiddenLayer: 0 };

/**
 * Reads what a version's accepted files show: the instructions (where there are none, other PDFs) and the cover; pasted
 * text comes before them. A file that cannot be read is left out; preflight has told the editor why.
 * `isCut`: a child ran out of time or died over one, which may go well another time.
 * @throws DomainError `version/missing`, `version/without-pattern`
 */
export async function readVersion(
  strapi: Core.Strapi,
  versionId: string,
): Promise<{ reading: PatternReading; isCut: boolean }> {
  const version = await service(strapi, versionsKey).load(versionId);
  const pages: ReadPage[] = [...(await pastedPages(strapi, versionId))];
  const hidden = { ...nothingHidden };
  let isCut = false;
  for (const file of instructionsOf(version.files)) {
    const read = await withFile(strapi, file, (path) =>
      service(strapi, readingKey).run(readVisibleText, { file: path, input: {} }),
    );
    if (read.kind === 'failed') {
      isCut ||= read.reason !== 'refused';
      continue;
    }
    for (const why of Object.keys(hidden) as (keyof HiddenText)[]) hidden[why] += read.output.hidden[why];
    const { fileId, name: fileName } = file;
    pages.push(...read.output.pages.map(({ page, text }) => ({ fileId, fileName, page, text })));
  }
  const craft = crafts.find((one) => one === version.craft) ?? 'sewing';
  const { cover, isCut: isCoverCut } = await coverOf(strapi, version.files);
  return {
    reading: { title: version.patternTitle, craft, pages, cover, hidden },
    isCut: isCut || isCoverCut,
  };
}

/** Whether there is anything to look at, without looking. */
export function hasSource(files: readonly DraftFile[], hasPastedText: boolean): boolean {
  return hasPastedText || instructionsOf(files).length > 0 || files.some(({ role }) => role === 'cover');
}

export async function pastedPages(strapi: Core.Strapi, versionId: string): Promise<ReadPage[]> {
  const row = await table<{ version_id: string; text: string }>(service(strapi, knexKey)(), 'pasted_text')
    .where({ version_id: versionId })
    .first();
  return row === undefined ? [] : [{ fileId: null, fileName: pastedName, page: 1, text: row.text }];
}

function instructionsOf(files: readonly DraftFile[]): DraftFile[] {
  const pdfs = files.filter(({ format }) => format === 'pdf');
  const instructions = pdfs.filter(({ role }) => role === 'instructions');
  return (instructions.length > 0 ? instructions : pdfs).slice(0, mostFiles);
}

async function coverOf(
  strapi: Core.Strapi,
  files: readonly DraftFile[],
): Promise<{ cover: PatternReading['cover']; isCut: boolean }> {
  const cover = files.find(({ role }) => role === 'cover');
  if (cover === undefined) return { cover: null, isCut: false };
  const read = await withFile(strapi, cover, (path) =>
    service(strapi, readingKey).run(readCoverColours, { file: path, input: {} }),
  );
  if (read.kind === 'failed') return { cover: null, isCut: read.reason !== 'refused' };
  const { fileId, name: fileName } = cover;
  return { cover: { fileId, fileName, colours: read.output.colours }, isCut: false };
}

function withFile<T>(
  strapi: Core.Strapi,
  { vaultKey: key }: DraftFile,
  work: (path: string) => Promise<T>,
): Promise<T> {
  return withScratch(service(strapi, environmentKey).SELVEDGE_DATA_DIR, async (folder) => {
    const file = path.join(folder, 'file');
    await pipeline(await service(strapi, vaultKey).open(key), createWriteStream(file));
    return work(file);
  });
}
