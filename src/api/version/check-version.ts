import { randomInt } from 'node:crypto';
import { versionPreparing, versionReady, type PreparedFile } from './contract';
import { loadDraft } from './load-draft';
import { lockPattern, type ReleaseTools } from './release-version';
import { moveVersion } from './version-row';

/** Crockford's Base32 digits: no I, L, O, U, so a printed code can be read aloud. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Looks at a draft's files again and sends it on: `rejected` with the reason, or `preparing`. A version that
 * has no file yet stays a draft; one that is already further is left alone. Safe to repeat.
 */
export async function checkVersion(
  { strapi, transaction, events }: ReleaseTools,
  versionId: string,
): Promise<void> {
  await transaction(async (trx) => {
    // Two files dropped at once ask twice; the second look waits and finds the work done.
    await lockPattern(trx, (await loadDraft(strapi, versionId)).patternId);
    const version = await loadDraft(strapi, versionId);
    if (version.state !== 'draft' && version.state !== 'rejected') return;
    if (version.files.length === 0) return;
    await moveVersion(strapi, versionId, { state: 'checking', problem: null });
    const rejected = version.files.filter(({ verdict }) => verdict === 'reject');
    if (rejected.length > 0) {
      const problem = `These files are not fit to sell: ${rejected.map(({ name }) => name).join(', ')}.`;
      await moveVersion(strapi, versionId, { state: 'rejected', problem });
      return;
    }
    const code = version.code === '' ? newCode() : version.code;
    await moveVersion(strapi, versionId, { state: 'preparing', code, problem: null });
    await events.publish(trx, versionPreparing, { versionId });
  });
}

/** Keeps the masters with their files and makes the version ready. Late news of an edited version is ignored. */
export async function versionPrepared(
  { strapi, transaction, events }: ReleaseTools,
  versionId: string,
  prepared: PreparedFile[],
): Promise<void> {
  await transaction(async (trx) => {
    const { state, files } = await loadDraft(strapi, versionId);
    const seen = new Set(prepared.map(({ fileId }) => fileId));
    const isCurrent = seen.size === files.length && files.every(({ fileId }) => seen.has(fileId));
    if (state !== 'preparing' || !isCurrent) return;
    for (const { fileId, master } of prepared) {
      await strapi.db
        .query('api::version-file.version-file')
        .updateMany({ where: { documentId: fileId }, data: { master } });
    }
    await moveVersion(strapi, versionId, { state: 'ready', problem: null });
    await events.publish(trx, versionReady, { versionId });
  });
}

function newCode(): string {
  return Array.from({ length: 8 }, () => digits[randomInt(digits.length)]).join('');
}
