import { DomainError } from '../../kernel/errors/domain-error';
import { audit } from '../../kernel/ledger/audit';
import { versionWithdrawn } from './contract';
import { lockPattern, type ReleaseTools } from './release-version';
import { moveVersion } from './version-row';

interface Standing {
  id: string;
  pattern_id: string;
}

/**
 * Takes a released version out of sale. Owners keep their right to it unless it is recalled.
 * @throws DomainError `version/not-released`, `version/forbidden-move`
 */
export async function withdrawVersion(
  { strapi, transaction, events }: ReleaseTools,
  versionId: string,
  actor: string,
  recall: boolean,
): Promise<void> {
  await transaction(async (trx) => {
    const ledger = () => trx.withSchema('ledger');
    const released = (await ledger()
      .table('released_version')
      .where({ version_id: versionId })
      .first('id', 'pattern_id')) as Standing | undefined;
    if (released === undefined) {
      throw new DomainError('version/not-released', 'Only a released version can be withdrawn.', {
        kind: 'conflict',
      });
    }
    const { id, pattern_id: patternId } = released;
    await lockPattern(trx, patternId);
    await moveVersion(strapi, versionId, { state: 'withdrawn' });
    await ledger()
      .table('released_standing')
      .where({ released_version_id: id })
      .update({ state: 'withdrawn', recalled: recall, since: trx.fn.now() });
    await events.publish(trx, versionWithdrawn, {
      releasedVersionId: id,
      versionId,
      patternId,
      recalled: recall,
    });
    await audit(trx, {
      actor,
      action: 'version.withdrawn',
      subject: `version:${versionId}`,
      details: { recall },
    });
  });
}
