import type { Core } from '@strapi/strapi';
import { versionsKey } from '../../../../api/version/contract';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { transactionKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { hasSource, pastedPages } from '../reading/read-version';
import { engineSetting } from '../settings';
import { chosenEngines } from './choose-engines';
import { requestRun } from './request-run';

/**
 * An admin wants every chosen engine to look, and may paste text that is in no file; an empty one takes it away.
 * @throws DomainError `tagging/switched-off`, `tagging/nothing-to-read`, `version/missing`, `version/without-pattern`
 */
export async function askForSuggestions(
  strapi: Core.Strapi,
  versionId: string,
  { actor, text }: { actor: string; text?: string | undefined },
): Promise<void> {
  const engines = chosenEngines(await service(strapi, settingsKey).get(engineSetting));
  if (engines.length === 0)
    throw new DomainError('tagging/switched-off', 'Tagging is switched off in the settings.', {
      kind: 'conflict',
    });
  const { patternId, files } = await service(strapi, versionsKey).load(versionId);
  const isPasted = text === undefined ? (await pastedPages(strapi, versionId)).length > 0 : text !== '';
  if (!hasSource(files, isPasted))
    throw new DomainError(
      'tagging/nothing-to-read',
      'Upload the instructions or a cover first, or paste the text.',
      {
        kind: 'conflict',
      },
    );
  await service(
    strapi,
    transactionKey,
  )(async (trx) => {
    const pasted = () => trx.withSchema('ledger').table('pasted_text');
    if (text === '') await pasted().where({ version_id: versionId }).delete();
    else if (text !== undefined) {
      const row = { text, pasted_by: actor, pasted_at: trx.fn.now() };
      await pasted()
        .insert({ version_id: versionId, ...row })
        .onConflict('version_id')
        .merge();
    }
    for (const engine of engines)
      await requestRun(strapi, trx, { versionId, patternId, engine, askedBy: actor });
  });
}
