import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { adminActor } from '../../kernel/doors/actor';
import { mountAdminRoutes, type AdminAction } from '../../kernel/doors/admin-door';
import { answerOf } from '../../kernel/doors/answer';
import { ask } from '../../kernel/doors/ask';
import { service } from '../../kernel/service';
import { releasedVersionSchema, releasePlanView, versionsKey } from './contract';
import { shownPlan } from './shown-plan';

const room = 'catalogue';
export const versionActions = {
  release: { room, uid: 'versions.release', displayName: 'Release and withdraw versions' },
} satisfies Record<string, AdminAction>;

const params = z.object({ versionId: z.string().describe('The version’s documentId.') });
const withdrawal = z.strictObject({
  recall: z.boolean().default(false).describe('Owners may not have it any more either.'),
});

/** The Release button's routes. */
export function openVersionRoutes(strapi: Core.Strapi): void {
  const versions = service(strapi, versionsKey);
  const action = versionActions.release;
  mountAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/versions/:versionId/release-plan',
      action,
      doc: {
        summary: 'What stands in the way of a release, and what will happen.',
        params,
        answer: answerOf(releasePlanView),
        errors: ['version/missing', 'version/without-pattern'],
      },
      handler: async (ctx) => ({ data: shownPlan(await versions.plan(await ownVersion(strapi, ctx))) }),
    },
    {
      method: 'POST',
      path: '/versions/:versionId/release',
      action,
      doc: {
        summary: 'Releases a version for good.',
        params,
        answer: answerOf(releasedVersionSchema),
        errors: [
          'version/missing',
          'version/objections',
          'version/forbidden-move',
          'version/without-pattern',
        ],
      },
      handler: async (ctx) => ({
        data: await versions.release(await ownVersion(strapi, ctx), adminActor(ctx)),
      }),
    },
    {
      method: 'POST',
      path: '/versions/:versionId/withdraw',
      action,
      doc: {
        summary: 'Takes a released version off sale; owners keep their right unless it is recalled.',
        params,
        body: withdrawal,
        answer: answerOf(z.strictObject({ state: z.literal('withdrawn') })),
        errors: ['version/missing', 'version/not-released'],
      },
      handler: async (ctx) => {
        const { recall } = ask(withdrawal, ctx.request.body);
        await versions.withdraw(await ownVersion(strapi, ctx), adminActor(ctx), recall);
        return { data: { state: 'withdrawn' } };
      },
    },
  ]);
}

async function ownVersion(strapi: Core.Strapi, ctx: Context): Promise<string> {
  const versionId = String(ctx.params['versionId']);
  await service(strapi, versionsKey).assertVisible(ctx.state['userAbility'], versionId);
  return versionId;
}
