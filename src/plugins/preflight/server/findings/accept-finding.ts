import type { Core } from '@strapi/strapi';
import { versionFilesKey, type JudgedFile } from '../../../../api/version/contract';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { transactionKey } from '../../../../kernel/kernel';
import { audit } from '../../../../kernel/ledger/audit';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import { report as reportSchema, type Finding, type Report } from '../../contract';
import { isBinding, withAccepted } from '../../domain/accepted-findings';
import { fingerprint } from '../../domain/fingerprint';
import { addAcceptance, findAcceptances, takeBackAcceptance } from './acceptance-rows';

export interface FindingOfFile {
  fileId: string;
  fingerprint: string;
}

/**
 * An editor lets one finding of a file pass, and says why. When no other error stands, a rejected file leaves the
 * quarantine and comes into its version.
 * @throws DomainError `preflight/finding-missing`, `preflight/not-overridable`, `version/immutable`,
 * `version/file-missing`, `vault/missing`
 */
export async function acceptFinding(
  strapi: Core.Strapi,
  which: FindingOfFile,
  { reason, actor }: { reason: string; actor: string },
): Promise<void> {
  const file = await findFile(strapi, which.fileId);
  const finding = file.report.findings.find((one) => fingerprint(one, file.sha256) === which.fingerprint);
  if (finding === undefined)
    throw new DomainError('preflight/finding-missing', 'This file has no such finding any more.', {
      kind: 'conflict',
    });
  if (isBinding(finding)) throw notOverridable(finding);
  const { rule } = finding;
  await service(
    strapi,
    transactionKey,
  )(async (trx) => {
    await addAcceptance(trx, {
      ...which,
      versionId: file.versionId ?? '',
      sha256: file.sha256,
      finding,
      reason,
      actor,
    });
    await audit(trx, {
      actor,
      action: 'finding.accepted',
      subject: `file:${which.fileId}`,
      details: { versionId: file.versionId, rule, fingerprint: which.fingerprint, reason },
    });
    await judgeByAccepted(strapi, file, { takeIn: true });
  });
}

/**
 * The finding counts again. A file that fails by it stays where it is and makes its version rejected.
 * @throws DomainError `preflight/not-overridden`, `version/immutable`, `version/file-missing`
 */
export async function takeBackFinding(
  strapi: Core.Strapi,
  which: FindingOfFile,
  actor: string,
): Promise<void> {
  const file = await findFile(strapi, which.fileId);
  await service(
    strapi,
    transactionKey,
  )(async (trx) => {
    if (!(await takeBackAcceptance(trx, { ...which, actor })))
      throw new DomainError('preflight/not-overridden', 'Nobody has accepted this finding.', {
        kind: 'conflict',
      });
    await audit(trx, {
      actor,
      action: 'finding.taken-back',
      subject: `file:${which.fileId}`,
      details: { versionId: file.versionId, fingerprint: which.fingerprint },
    });
    await judgeByAccepted(strapi, file, { takeIn: false });
  });
}

/**
 * A rejected file that passes now, by a changed profile, comes into its version.
 * @throws DomainError `preflight/still-rejected`, `version/immutable`, `version/file-missing`, `vault/missing`
 */
export async function takeIn(strapi: Core.Strapi, fileId: string, actor: string): Promise<void> {
  const file = await findFile(strapi, fileId);
  await service(
    strapi,
    transactionKey,
  )(async (trx) => {
    const { verdict } = await judgeByAccepted(strapi, file, { takeIn: true });
    if (verdict === 'reject')
      throw new DomainError('preflight/still-rejected', 'The file still has errors that nobody accepted.', {
        kind: 'conflict',
      });
    await audit(trx, {
      actor,
      action: 'file.taken-in',
      subject: `file:${fileId}`,
      details: { versionId: file.versionId },
    });
  });
}

type FileWithReport = Omit<JudgedFile, 'report'> & { report: Report };

async function findFile(strapi: Core.Strapi, fileId: string): Promise<FileWithReport> {
  const [file] = await service(strapi, versionFilesKey).judged({ fileId, withoutFacts: true });
  const report = reportSchema.safeParse(file?.report);
  if (file === undefined || !report.success)
    throw new DomainError('preflight/finding-missing', 'Nothing was found in this file.', {
      kind: 'conflict',
    });
  return { ...file, report: report.data };
}

async function judgeByAccepted(
  strapi: Core.Strapi,
  { fileId, role, sha256, report }: FileWithReport,
  { takeIn: isTakenIn }: { takeIn: boolean },
): Promise<{ verdict: Report['verdict'] }> {
  const kept = await service(strapi, versionFilesKey).rejudge(fileId, {
    role,
    takeIn: isTakenIn,
    report: async (trx: Trx) => ({ ...withAccepted(report, sha256, await findAcceptances(trx, [fileId])) }),
  });
  if (kept !== null) return kept;
  throw new DomainError('version/immutable', 'A released version never changes.', { kind: 'conflict' });
}

function notOverridable({ rule }: Finding): DomainError {
  return new DomainError(
    'preflight/not-overridable',
    'This finding breaks delivery or the buyer’s safety: nobody can accept it. Mend the file.',
    { kind: 'unprocessable', details: { rule } },
  );
}
