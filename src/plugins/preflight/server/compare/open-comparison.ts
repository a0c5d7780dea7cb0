import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { releaseRegisterKey, type DraftVersion } from '../../../../api/version/contract';
import { mountAdminRoutes } from '../../../../kernel/doors/admin-door';
import { answerOf } from '../../../../kernel/doors/answer';
import { service } from '../../../../kernel/service';
import { versionComparison, type VersionComparison } from '../../contract';
import { silentChanges, toldChanges } from '../../domain/compare/release-words';
import { fileActions, ownVersion } from '../file-routes';
import { compareVersion } from './compare-version';

/** Shows what changed since the version before, in the Files panel and before a release. */
export function openComparison(strapi: Core.Strapi): void {
  mountAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/versions/:versionId/comparison',
      action: fileActions.read,
      doc: {
        summary: 'What in a version’s files is another thing than in the version before.',
        params: z.object({ versionId: z.string().describe('The version’s documentId.') }),
        answer: answerOf(versionComparison),
        errors: ['version/missing', 'version/without-pattern'],
      },
      handler: async (ctx) => ({ data: await compareVersion(strapi, await ownVersion(strapi, ctx)) }),
    },
  ]);

  // A plan asks for objections and effects of one draft: it is compared once.
  const compared = new WeakMap<DraftVersion, Promise<VersionComparison>>();
  const compare = (version: DraftVersion): Promise<VersionComparison> => {
    const known = compared.get(version) ?? compareVersion(strapi, version.versionId);
    compared.set(version, known);
    return known;
  };
  const register = service(strapi, releaseRegisterKey);
  register.addCheck({
    name: 'preflight.compared-with-the-version-before',
    isAdvice: true,
    check: async (version) => silentChanges(await compare(version)),
  });
  register.addEffect({
    name: 'preflight.compared-with-the-version-before',
    describe: async (version) => toldChanges(await compare(version)),
  });
}
