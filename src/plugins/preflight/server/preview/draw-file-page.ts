import type { Core } from '@strapi/strapi';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { versionFilesKey } from '../../../../api/version/contract';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { environmentKey, readingKey, vaultKey } from '../../../../kernel/kernel';
import { drawPage } from '../../../../kernel/reading/operations';
import { service } from '../../../../kernel/service';
import { withScratch } from '../../../../kernel/vault/scratch';
import { fileFacts } from '../../contract';
import { drawable, type Drawable } from '../../domain/drawable';

/** What can be looked at of a file. @throws DomainError `preflight/no-preview`, `version/file-missing` */
export async function pagesOf(strapi: Core.Strapi, fileId: string): Promise<Drawable> {
  const facts = fileFacts.safeParse(await service(strapi, versionFilesKey).factsOf(fileId));
  const shown = facts.success ? drawable(facts.data) : null;
  if (shown === null)
    throw noPreview('Nothing of this file can be shown: it has no pages, or they are locked.');
  return shown;
}

/**
 * Draws a page in a reading child; also of a file in quarantine, whose editor wants to see why it is there.
 * @throws DomainError `preflight/no-preview`, `preflight/page-missing`, `vault/missing`
 */
export async function drawFilePage(strapi: Core.Strapi, key: string, kind: Drawable['kind'], page: number) {
  return withScratch(service(strapi, environmentKey).SELVEDGE_DATA_DIR, async (folder) => {
    const [file, png] = [path.join(folder, 'file'), path.join(folder, 'page.png')];
    await pipeline(await service(strapi, vaultKey).inspect(key), createWriteStream(file));
    const outcome = await service(strapi, readingKey).run(drawPage, {
      file,
      input: { kind, page },
      take: { 'page.png': png },
    });
    if (outcome.kind === 'failed')
      throw noPreview('This page cannot be shown. What was read of it still holds.');
    return readFile(png);
  });
}

function noPreview(message: string): DomainError {
  return new DomainError('preflight/no-preview', message, { kind: 'unprocessable' });
}
