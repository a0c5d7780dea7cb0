import type { Core } from '@strapi/strapi';
import { versionFilesKey, type FileChanges, type VersionFileView } from '../../../api/version/contract';
import { DomainError } from '../../../kernel/errors/domain-error';
import { knexKey } from '../../../kernel/kernel';
import { service } from '../../../kernel/service';
import { withAccepted } from '../domain/accepted-findings';
import { aboutPattern } from './about-pattern';
import { findAcceptances } from './findings/acceptance-rows';
import { loadJudge } from './judge';
import { judgeAnew } from './judge-anew';
import { knownCovers } from './known-covers';

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
  const { role } = changes;
  const [file] = role === undefined ? [] : await files.judged({ fileId });
  if (role === undefined || file === undefined) return files.edit(fileId, changes);
  const covers = role === 'cover' ? await knownCovers(strapi) : undefined;
  const about = await aboutPattern(strapi, file.patternId, covers);
  const judged = judgeAnew(await loadJudge(strapi), { ...file, role }, about);
  if (judged === null) return files.edit(fileId, changes);
  const accepted = await findAcceptances(service(strapi, knexKey)(), [fileId]);
  const report = withAccepted(judged, file.sha256, accepted);
  if (report.verdict === 'reject') {
    throw new DomainError('preflight/role-does-not-fit', `This file cannot be: ${role}.`, {
      kind: 'unprocessable',
      details: { findings: report.findings },
    });
  }
  return files.edit(fileId, { ...changes, report: { ...report } });
}
