import { z } from 'zod';
import type { Vault } from '../../kernel/vault/vault';
import { isReleased, versionStates } from './domain/version-state';
import { fileRoles, type FileReport, type Rejudgement } from './files-contract';
import { fileMissing, reopen, type FileTools } from './version-files';
import { lockPattern } from './release-version';

const uid = 'api::version-file.version-file';

const fileRow = z.object({
  role: z.enum(fileRoles),
  state: z.enum(['accepted', 'rejected']),
  vaultKey: z.string(),
  report: z.object({ verdict: z.enum(['pass', 'warn', 'reject']) }),
  version: z.object({
    documentId: z.string(),
    state: z.enum(versionStates),
    pattern: z.object({ documentId: z.string() }).nullish(),
  }),
});

/**
 * Keeps another judgement of a file whose bytes are as before. An accepted file that fails now stays in the vault and
 * makes its version rejected: a changed setting must not cost anybody's work.
 */
export async function rejudgeFile(
  tools: FileTools & { vault: Vault },
  fileId: string,
  { role, report: judge, takeIn = false }: Rejudgement,
): Promise<FileReport | null> {
  const { strapi, transaction, vault } = tools;
  const find = async () => {
    const found: unknown = await strapi.db
      .query(uid)
      .findOne({ where: { documentId: fileId }, populate: { version: { populate: { pattern: true } } } });
    const read = fileRow.safeParse(found);
    if (!read.success) throw fileMissing();
    return read.data;
  };
  return transaction(async (trx) => {
    // A release of the same pattern comes wholly before or wholly after.
    const patternId = (await find()).version.pattern?.documentId;
    if (patternId !== undefined) await lockPattern(trx, patternId);
    const before = await find();
    if (isReleased(before.version.state) || before.role !== role) return null;
    const report = await judge(trx);
    const entersNow = takeIn && before.state === 'rejected' && report.verdict !== 'reject';
    if (entersNow) await vault.acquit(before.vaultKey, trx);
    await strapi.db.query(uid).updateMany({
      where: { documentId: fileId },
      data: { report, ...(entersNow ? { state: 'accepted' } : {}) },
    });
    const wasFit = before.report.verdict !== 'reject';
    const turns = before.state === 'accepted' && wasFit !== (report.verdict !== 'reject');
    if (entersNow || turns) await reopen(tools, trx, before.version.documentId);
    return report;
  });
}
