import type { Core } from '@strapi/strapi';
import { setImmediate as letOthers } from 'node:timers/promises';
import { versionFilesKey, type JudgedFile } from '../../../../api/version/contract';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { jobsKey } from '../../../../kernel/jobs/jobs';
import { transactionKey } from '../../../../kernel/kernel';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import { verdict as verdictSchema, type PatternAbout, type Report, type Verdict } from '../../contract';
import { withAccepted } from '../../domain/accepted-findings';
import { aboutPattern } from '../about-pattern';
import { findAcceptances } from '../findings/acceptance-rows';
import { loadJudge } from '../judge';
import { judgeAnew } from '../judge-anew';
import { knownCovers } from '../known-covers';
import { recheckCatalogueJob } from './recheck-job';
import { runningRecheck, type Recheck } from './recheck-rows';
import { holdRechecks, startRecheck } from './start-recheck';

const batch = 20;
const released: readonly string[] = ['released', 'superseded', 'withdrawn'];

interface Judged {
  file: JudgedFile;
  report: Report;
}

/**
 * Judges the next files by what was read of them when they came, and orders the step after. Files, progress and the next
 * order are one transaction: killed anywhere, it goes on where it was; repeated, it finds its work done.
 */
export async function recheckStep(
  strapi: Core.Strapi,
  { recheckId, after }: { recheckId: string; after: number },
): Promise<void> {
  const files = await service(strapi, versionFilesKey).judged({ after, limit: batch });
  const judged = await judgeAll(strapi, files);
  await service(
    strapi,
    transactionKey,
  )(async (trx) => {
    await holdRechecks(trx);
    const running = await runningRecheck(trx);
    if (running?.recheckId !== recheckId || running.position !== after) return;
    let changed = 0;
    for (const one of judged) if (await keep(strapi, trx, running, one)) changed += 1;
    const isLast = files.length < batch;
    const position = files.at(-1)?.order ?? after;
    await trx
      .withSchema('ledger')
      .table('preflight_recheck')
      .where({ id: recheckId })
      .update({
        position,
        done: trx.raw('done + ?', [files.length]),
        changed: trx.raw('changed + ?', [changed]),
        // Files came and went meanwhile: at the end all there are have been looked at.
        ...(isLast ? { ended_at: trx.fn.now(), total: trx.raw('done + ?', [files.length]) } : {}),
      });
    if (!isLast)
      await service(strapi, jobsKey).enqueue(trx, recheckCatalogueJob, { recheckId, after: position });
    else if (running.againBy !== null)
      await startRecheck(strapi, trx, { cause: 'profile', actor: running.againBy });
  });
}

async function judgeAll(strapi: Core.Strapi, files: readonly JudgedFile[]): Promise<Judged[]> {
  const judge = await loadJudge(strapi);
  const covers = files.some(({ role }) => role === 'cover') ? await knownCovers(strapi) : undefined;
  const known = new Map<string, PatternAbout | null>();
  const judged: Judged[] = [];
  for (const file of files) {
    const key = file.patternId ?? '';
    const about = known.get(key) ?? (await aboutPattern(strapi, file.patternId, covers));
    known.set(key, about);
    const report = judgeAnew(judge, file, about);
    if (report !== null && file.versionId !== null) judged.push({ file, report });
    await letOthers();
  }
  return judged;
}

/** Whether the file is judged otherwise than before. */
async function keep(
  strapi: Core.Strapi,
  trx: Trx,
  { recheckId }: Recheck,
  { file, report }: Judged,
): Promise<boolean> {
  const now = async (in_: Trx): Promise<Report> =>
    withAccepted(report, file.sha256, await findAcceptances(in_, [file.fileId]));
  const isReleased = released.includes(file.versionState);
  const kept = isReleased ? await now(trx) : await rejudge(strapi, file, now);
  const was = verdictBefore(file);
  const isOther = isReleased
    ? file.state === 'accepted' && kept?.verdict === 'reject'
    : kept !== null && kept.verdict !== was;
  if (!isOther || kept === null) return false;
  await trx.withSchema('ledger').table('preflight_changed_verdict').insert({
    recheck_id: recheckId,
    position: file.order,
    file_id: file.fileId,
    version_id: file.versionId,
    pattern_id: file.patternId,
    name: file.name,
    label: file.label,
    was,
    now: kept.verdict,
    is_released: isReleased,
  });
  return true;
}

/** A file that was removed meanwhile is judged no more. */
async function rejudge(
  strapi: Core.Strapi,
  { fileId, role }: JudgedFile,
  now: (trx: Trx) => Promise<Report>,
): Promise<{ verdict: Verdict } | null> {
  try {
    return await service(strapi, versionFilesKey).rejudge(fileId, {
      role,
      report: async (trx) => ({ ...(await now(trx)) }),
    });
  } catch (error) {
    if (error instanceof DomainError && error.code === 'version/file-missing') return null;
    throw error;
  }
}

function verdictBefore({ report }: JudgedFile): Verdict {
  const { verdict } = (report ?? {}) as { verdict?: unknown };
  return verdictSchema.parse(verdict);
}
