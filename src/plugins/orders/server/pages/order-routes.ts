import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { adminActor } from '../../../../kernel/doors/actor';
import { mountAdminRoutes, registerActions } from '../../../../kernel/doors/admin-door';
import { ask } from '../../../../kernel/doors/ask';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { channelAccountsKey, entitlementsKey, orderTimelineKey } from '../../contract';
import { orderActions } from '../rights';
import { listHeld } from './list-held';
import { listOrders } from './list-orders';
import { orderHistory } from './order-history';

const listQuery = z.object({
  search: z.string().trim().min(1).max(254).optional(),
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
const revocation = z.strictObject({ reason: z.string().trim().min(1).max(500) });

/** The operator's routes to orders, rights and channel accounts. */
export async function openOrderRoutes(strapi: Core.Strapi): Promise<void> {
  const { read, change, accounts } = orderActions;
  const db = service(strapi, knexKey);
  await registerActions(strapi, Object.values(orderActions));
  mountAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/orders',
      action: read,
      handler: async (ctx) => {
        const { orders, after } = await listOrders(db(), ask(listQuery, ctx.query));
        return { data: orders, after };
      },
    },
    {
      method: 'GET',
      path: '/orders/held',
      action: read,
      handler: async () => ({ data: await listHeld(db()) }),
    },
    {
      method: 'GET',
      path: '/orders/:id',
      action: read,
      handler: async (ctx) => ({
        data: await orderHistory(db(), service(strapi, orderTimelineKey), idOf(ctx)),
      }),
    },
    {
      method: 'POST',
      path: '/entitlements/:id/revoke',
      action: change,
      handler: async (ctx) => {
        const { reason } = ask(revocation, ctx.request.body);
        await service(strapi, entitlementsKey).revoke(idOf(ctx), { actor: adminActor(ctx), reason });
        return { data: null };
      },
    },
    {
      method: 'GET',
      path: '/channel-accounts',
      action: read,
      handler: async () => ({ data: await service(strapi, channelAccountsKey).list() }),
    },
    {
      method: 'POST',
      path: '/channel-accounts/:key/rotate-secret',
      action: accounts,
      handler: async (ctx) => {
        const key = String(ctx.params['key']);
        return { data: await service(strapi, channelAccountsKey).rotateSecret(key, adminActor(ctx)) };
      },
    },
  ]);
}

function idOf(ctx: Context): string {
  return ask(z.object({ id: z.uuid() }), { id: ctx.params['id'] as unknown }).id;
}
