import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { versionFilesKey, versionsKey, type NewVersionFile } from '../../src/api/version/contract';
import { transactionKey, vaultKey } from '../../src/kernel/kernel';
import { service } from '../../src/kernel/service';
import type { TestApp } from '../support/boot';
import { eventually } from '../support/eventually';

/** A pattern with a title of its own and no version. */
export async function newPattern(
  app: TestApp,
  title = 'Linden skirt',
): Promise<{ patternId: string; slug: string }> {
  const slug = `p-${randomUUID()}`;
  const data = { title, slug, craft: 'sewing', priceMinor: 900, currency: 'EUR' };
  const made = await app.strapi
    .documents('api::pattern.pattern')
    .create({ data: data as never, locale: 'en' });
  return { patternId: made.documentId, slug };
}

/** Releases a version as an editor would: files into the vault, checked and prepared by the workers, released. */
export async function releaseVersion(
  app: TestApp,
  patternId: string,
  label: string,
  files: { file: Partial<NewVersionFile>; bytes: Uint8Array }[],
  over: Record<string, unknown> = {},
): Promise<{ versionId: string; releasedVersionId: string }> {
  const versionId = await draftVersion(app, patternId, label, files, over);
  const versions = service(app.strapi, versionsKey);
  await eventually(async () => ((await versions.load(versionId)).state === 'ready' ? true : undefined));
  const { releasedVersionId } = await versions.release(versionId, 'system');
  return { versionId, releasedVersionId };
}

export async function draftVersion(
  app: TestApp,
  patternId: string,
  label: string,
  files: { file: Partial<NewVersionFile>; bytes: Uint8Array }[],
  over: Record<string, unknown> = {},
): Promise<string> {
  const changelog = [{ locale: 'en', text: `What is new in ${label}` }];
  const data = { label, pattern: patternId, changelog, ...over } as never;
  const { documentId: versionId } = await app.strapi.documents('api::version.version').create({ data });
  const vault = service(app.strapi, vaultKey);
  for (const { file, bytes } of files) {
    const object = await vault.receive(Readable.from([Buffer.from(bytes)]), { limit: bytes.length });
    await service(
      app.strapi,
      transactionKey,
    )(async (trx) => {
      await vault.record(object, trx);
      await service(app.strapi, versionFilesKey).add(versionId, {
        name: `${randomUUID()}.pdf`,
        role: 'template',
        format: 'pdf',
        pageFormat: 'A4',
        language: '',
        state: 'accepted',
        report: { verdict: 'pass', findings: [] },
        facts: null,
        sha256: object.sha256,
        bytes: object.bytes,
        vaultKey: object.key,
        ...file,
      });
    });
  }
  return versionId;
}

/** A PDF of so many A4 pages, each saying where it is. */
export async function pdf(pages = 3): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1) {
    document.addPage([595, 842]).drawText(`Sheet ${page} of ${pages}`, { x: 80, y: 700, size: 24, font });
  }
  return document.save();
}
