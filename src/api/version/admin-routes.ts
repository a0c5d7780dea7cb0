import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { adminActor } from '../../kernel/doors/actor';
import { mountAdminRoutes, type AdminAction } from '../../kernel/doors/admin-door';
import { ask } from '../../kernel/doors/ask';
import { service } from '../../kernel/service';
import { versionsKey } from './contract';

const room = 'catalogue';
export const versionActions = {
  release: { room, uid: 'versions.release', displayName: 'Release and withdraw versions' },
} satisfies Record<string, AdminAction>;

/** The Release button's routes. */
export function openVersionRoutes(strapi: Core.Strapi): void {
  const versions = service(strapi, versionsKey);
  const action = versionActions.release;
  mountAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/versions/:versionId/release-plan',
      action,
      handler: async (ctx) => ({ data: await versions.plan(await ownVersion(strapi, ctx)) }),
    },
    {
      method: 'POST',
      path: '/versions/:versionId/release',
      action,
      handler: async (ctx) => ({
        data: await versions.release(await ownVersion(strapi, ctx), adminActor(ctx)),
      }),
    },
    {
      method: 'POST',
      path: '/versions/:versionId/withdraw',
      action,
      handler: async (ctx) => {
        const { recall } = ask(z.strictObject({ recall: z.boolean().default(false) }), ctx.request.body);
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
