import type { Core } from '@strapi/strapi';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { versionFilesKey, type VersionFileView } from '../../../api/version/contract';
import { DomainError } from '../../../kernel/errors/domain-error';
import { environmentKey, readingKey, transactionKey, vaultKey } from '../../../kernel/kernel';
import { settingsKey } from '../../../kernel/settings/settings';
import { readFile } from '../../../kernel/reading/read-file';
import { service } from '../../../kernel/service';
import { guessRole } from '../domain/guess-role';
import { inspect } from '../domain/inspect';
import { profileSetting } from './profile-setting';
import { withIncoming } from './incoming';

export interface OfferedFile {
  versionId: string;
  /** As the sender calls it; never believed. */
  name: string;
  body: Readable;
  /** Content-Length where the sender told it. */
  length: number | undefined;
}

/**
 * Takes one file of a version: to disk, read by a child process, judged, and only then into the vault and the
 * catalogue. A rejected one rests in quarantine and is shown with its findings.
 * @throws DomainError `preflight/rejected` (422, findings and fileId in details), `vault/too-large`, `vault/disk-full`,
 * `vault/interrupted`, `version/immutable`
 */
export async function takeFile(strapi: Core.Strapi, offered: OfferedFile): Promise<VersionFileView> {
  const profile = await service(strapi, settingsKey).get(profileSetting);
  const { SELVEDGE_DATA_DIR } = service(strapi, environmentKey);
  const { editable } = await service(strapi, versionFilesKey).list(offered.versionId);
  if (!editable)
    throw new DomainError('version/immutable', 'A released version takes no more files.', {
      kind: 'conflict',
    });

  return withIncoming(
    { ...offered, dataDir: SELVEDGE_DATA_DIR, limit: profile.mostBytes },
    async (incoming) => {
      const facts = await readFile(service(strapi, readingKey), { ...incoming, name: offered.name });
      const guess = guessRole(facts);
      const report = inspect(facts, guess.role, profile);
      const state = report.verdict === 'reject' ? 'rejected' : 'accepted';
      const { path, bytes } = incoming;
      const object = await service(strapi, vaultKey).receive(createReadStream(path), {
        limit: bytes,
        expectedBytes: bytes,
      });
      const file = await service(
        strapi,
        transactionKey,
      )(async (trx) => {
        const vault = service(strapi, vaultKey);
        await vault.record(object, trx);
        if (state === 'rejected') await vault.quarantine(object.key, trx);
        const { sha256, key } = object;
        const { role, format, pageFormat, language } = guess;
        const place = { role, format, pageFormat: pageFormat ?? '', language: language ?? '' };
        const described = { ...place, name: offered.name, state, sha256, bytes, vaultKey: key } as const;
        return service(strapi, versionFilesKey).add(offered.versionId, {
          ...described,
          report: { ...report },
          facts,
        });
      });
      if (state === 'accepted') return file;
      throw new DomainError('preflight/rejected', `${offered.name} is not fit to sell.`, {
        kind: 'unprocessable',
        details: { fileId: file.fileId, findings: report.findings },
      });
    },
  );
}
