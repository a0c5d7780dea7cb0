import type { Core } from '@strapi/strapi';
import { versionFilesKey, type JudgedFile, type VersionFileView } from '../../../api/version/contract';
import { knexKey } from '../../../kernel/kernel';
import { service } from '../../../kernel/service';
import type { FileView, Finding, Report, ShownFinding } from '../contract';
import { covers, isBinding, openFindings } from '../domain/accepted-findings';
import { fingerprint } from '../domain/fingerprint';
import { aboutPattern } from './about-pattern';
import { adminNames } from '../../../kernel/doors/admin-names';
import { findAcceptances, type AcceptanceRow } from './findings/acceptance-rows';
import { loadJudge } from './judge';
import { judgeAnew } from './judge-anew';

/** Files as the panel shows them: their findings with what a person makes of each. */
export async function showFiles(
  strapi: Core.Strapi,
  views: readonly VersionFileView[],
  judged: readonly JudgedFile[],
  { isReleased }: { isReleased: boolean },
): Promise<FileView[]> {
  const byId = new Map(judged.map((file) => [file.fileId, file]));
  const accepted = await findAcceptances(service(strapi, knexKey)(), [...byId.keys()]);
  const names = await adminNames(
    strapi,
    accepted.map(({ by }) => by),
  );
  const today = isReleased ? await judgeToday(strapi, judged, accepted) : new Map<string, Finding[]>();
  return views.map(({ report, ...view }) => {
    const { verdict, findings } = report as Report;
    const own = accepted.filter(({ fileId }) => fileId === view.fileId);
    const errors = today.get(view.fileId);
    const sha256 = byId.get(view.fileId)?.sha256 ?? '';
    return {
      ...view,
      verdict,
      findings: findings.map((finding) => shown(finding, sha256, own, names)),
      today: errors === undefined || view.state === 'rejected' ? null : { findings: errors },
    };
  });
}

/** One file, after it has come or was described. */
export async function showFile(strapi: Core.Strapi, view: VersionFileView): Promise<FileView> {
  const judged = await service(strapi, versionFilesKey).judged({ fileId: view.fileId, withoutFacts: true });
  const [file] = await showFiles(strapi, [view], judged, { isReleased: false });
  if (file === undefined) throw new Error('One file was given and none came back');
  return file;
}

function shown(
  finding: Finding,
  sha256: string,
  accepted: readonly AcceptanceRow[],
  names: ReadonlyMap<string, string>,
): ShownFinding {
  const print = fingerprint(finding, sha256);
  const found = accepted.find((one) => one.fingerprint === print);
  return {
    ...finding,
    fingerprint: print,
    isBinding: isBinding(finding),
    accepted:
      found !== undefined && covers(found, finding)
        ? {
            reason: found.reason,
            by: found.by,
            name: names.get(found.by) ?? null,
            at: found.at.toISOString(),
          }
        : null,
  };
}

/** What would reject released files by the profile in force now. */
async function judgeToday(
  strapi: Core.Strapi,
  files: readonly JudgedFile[],
  accepted: readonly AcceptanceRow[],
): Promise<Map<string, Finding[]>> {
  const judge = await loadJudge(strapi);
  const about = await aboutPattern(strapi, files[0]?.patternId ?? null);
  const found = new Map<string, Finding[]>();
  for (const file of files) {
    const report = judgeAnew(judge, file, about);
    if (report === null) continue;
    const own = accepted.filter(({ fileId }) => fileId === file.fileId);
    const open = openFindings(report.findings, file.sha256, own);
    const errors = open.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) found.set(file.fileId, errors);
  }
  return found;
}
