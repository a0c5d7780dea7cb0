import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { adminActor } from '../../../../kernel/doors/actor';
import type { AdminRoute } from '../../../../kernel/doors/admin-door';
import { answerOf, nothingToTell } from '../../../../kernel/doors/answer';
import { ask } from '../../../../kernel/doors/ask';
import { channelFit } from '../../contract';
import { acceptanceOrder } from '../../gates-contract';
import { fileActions, ownFile, ownVersion } from '../file-routes';
import { versionFitness } from '../fitness/version-fitness';
import { gateActions } from '../rights';
import { acceptFinding, takeBackFinding, takeIn, type FindingOfFile } from './accept-finding';

const ofFinding = z.object({
  fileId: z.string(),
  fingerprint: z.string().describe('Of the finding, as the list of files tells it.'),
});

/** What an editor decides against a check, and where a version may go. */
export function findingRoutes(strapi: Core.Strapi): AdminRoute[] {
  return [
    {
      method: 'POST',
      path: '/files/:fileId/findings/:fingerprint/acceptance',
      action: gateActions.override,
      doc: {
        summary:
          'Lets a finding pass, with a reason; when no other error stands, the file comes into its version.',
        params: ofFinding,
        body: acceptanceOrder,
        answer: nothingToTell,
        errors: [
          'version/file-missing',
          'version/immutable',
          'preflight/finding-missing',
          'preflight/not-overridable',
          'vault/missing',
        ],
      },
      handler: async (ctx) => {
        const finding = await findingOf(strapi, ctx);
        const { reason } = ask(acceptanceOrder, ctx.request.body);
        await acceptFinding(strapi, finding, { reason, actor: adminActor(ctx) });
        return { data: null };
      },
    },
    {
      method: 'DELETE',
      path: '/files/:fileId/findings/:fingerprint/acceptance',
      action: gateActions.override,
      doc: {
        summary: 'Takes back that a finding may pass.',
        params: ofFinding,
        answer: nothingToTell,
        errors: ['version/file-missing', 'version/immutable', 'preflight/not-overridden'],
      },
      handler: async (ctx) => {
        await takeBackFinding(strapi, await findingOf(strapi, ctx), adminActor(ctx));
        return { data: null };
      },
    },
    {
      method: 'POST',
      path: '/files/:fileId/take-in',
      action: fileActions.change,
      doc: {
        summary: 'Takes a rejected file into its version when it passes by now.',
        params: z.object({ fileId: z.string() }),
        body: z.strictObject({}),
        answer: nothingToTell,
        errors: ['version/file-missing', 'version/immutable', 'preflight/still-rejected', 'vault/missing'],
      },
      handler: async (ctx) => {
        const fileId = await ownFile(strapi, ctx);
        ask(z.strictObject({}), ctx.request.body ?? {});
        await takeIn(strapi, fileId, adminActor(ctx));
        return { data: null };
      },
    },
    {
      method: 'GET',
      path: '/versions/:versionId/channels-fit',
      action: fileActions.read,
      doc: {
        summary: 'Whether a version may go to each channel, and what speaks against it.',
        params: z.object({ versionId: z.string() }),
        answer: answerOf(z.array(channelFit)),
        errors: ['version/missing'],
      },
      handler: async (ctx) => ({ data: await versionFitness(strapi, await ownVersion(strapi, ctx)) }),
    },
  ];
}

async function findingOf(strapi: Core.Strapi, ctx: Context): Promise<FindingOfFile> {
  return { fileId: await ownFile(strapi, ctx), fingerprint: String(ctx.params['fingerprint']) };
}
