import type { Core } from '@strapi/strapi';
import { versionFilesKey, type FileChanges, type VersionFileView } from '../../../api/version/contract';
import { DomainError } from '../../../kernel/errors/domain-error';
import { service } from '../../../kernel/service';
import { settingsKey } from '../../../kernel/settings/settings';
import { fileFacts } from '../contract';
import { inspect } from '../domain/inspect';
import { aboutCover } from './about-cover';
import { profileSetting } from './profile-setting';

/**
 * An editor says what a file is for. Another role has other rules, so the file is judged again by what was read
 * of it when it came. @throws DomainError `preflight/role-does-not-fit` with the findings in details
 */
export async function describeFile(
  strapi: Core.Strapi,
  fileId: string,
  changes: FileChanges,
): Promise<VersionFileView> {
  const files = service(strapi, versionFilesKey);
  if (changes.role === undefined) return files.edit(fileId, changes);
  const facts = fileFacts.parse(await files.factsOf(fileId));
  const about = changes.role === 'cover' ? await aboutCover(strapi, await files.versionOf(fileId)) : null;
  const profile = await service(strapi, settingsKey).get(profileSetting);
  const report = inspect(facts, changes.role, profile, about);
  if (report.verdict === 'reject') {
    throw new DomainError('preflight/role-does-not-fit', `This file cannot be: ${changes.role}.`, {
      kind: 'unprocessable',
      details: { findings: report.findings },
    });
  }
  return files.edit(fileId, { ...changes, report: { ...report } });
}
