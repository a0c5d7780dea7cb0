import { Readable } from 'node:stream';
import { versionFilesKey, versionsKey, type NewVersionFile } from '../../src/api/version/contract';
import { transactionKey, vaultKey } from '../../src/kernel/kernel';
import { service } from '../../src/kernel/service';
import { makePattern } from '../catalogue/catalogue-factory';
import type { TestApp } from '../support/boot';
import { eventually } from '../support/eventually';

export interface SoldFile {
  file?: Partial<NewVersionFile>;
  bytes: Uint8Array;
}

const cutFile: SoldFile = {
  bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10mm" height="10mm"/>'),
};

/** A version with files in the vault, ready to be released. */
export async function draftVersion(
  { strapi }: TestApp,
  patternId: string,
  data: Record<string, unknown> & { label: string },
  files: readonly SoldFile[] = [cutFile],
): Promise<string> {
  const { documentId: versionId } = await strapi
    .documents('api::version.version')
    .create({ data: { pattern: patternId, ...data } as never });
  const vault = service(strapi, vaultKey);
  for (const [index, { file, bytes }] of files.entries()) {
    const object = await vault.receive(Readable.from([Buffer.from(bytes)]), { limit: bytes.length });
    await service(
      strapi,
      transactionKey,
    )(async (trx) => {
      await vault.record(object, trx);
      await service(strapi, versionFilesKey).add(versionId, {
        name: `secret-name-${index}.svg`,
        role: 'cut-file',
        format: 'svg',
        pageFormat: '',
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
  const versions = service(strapi, versionsKey);
  await eventually(async () => ((await versions.load(versionId)).state === 'ready' ? true : undefined));
  return versionId;
}

export async function releaseVersion(
  app: TestApp,
  patternId: string,
  data: Record<string, unknown> & { label: string },
  files?: readonly SoldFile[],
): Promise<string> {
  const versionId = await draftVersion(app, patternId, data, files);
  await service(app.strapi, versionsKey).release(versionId, 'test');
  return versionId;
}

/** A published pattern with version 1.0.0 on sale. */
export async function soldPattern(
  app: TestApp,
  page: Record<string, unknown> = {},
  files?: readonly SoldFile[],
): Promise<{ patternId: string; slug: string; versionId: string }> {
  const { documentId: patternId, slug } = await makePattern(app, page);
  const versionId = await releaseVersion(app, patternId, { label: '1.0.0' }, files);
  return { patternId, slug, versionId };
}
