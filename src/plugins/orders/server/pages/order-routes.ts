import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { reasonText } from '../../../../kernel/doors/reason';
import { adminActor } from '../../../../kernel/doors/actor';
import { mountAdminRoutes, registerActions } from '../../../../kernel/doors/admin-door';
import { answerOf, nothingToTell } from '../../../../kernel/doors/answer';
import { ask } from '../../../../kernel/doors/ask';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import {
  channelAccountsKey,
  channelAccountView,
  entitlementsKey,
  newApiKey,
  newChannelAccount,
  newSigningSecret,
  orderTimelineKey,
} from '../../contract';
import { heldEvent } from '../../desk-contract';
import { orderView } from '../../views-contract';
import { orderActions } from '../rights';
import { openDeskRoutes } from './desk-routes';
import { listHeld } from './list-held';
import { orderHistory } from './order-history';

const ofOne = z.object({ id: z.uuid() });
const revocation = z.strictObject({ reason: reasonText });

/** The operator's routes to orders, rights and channel accounts. */
export async function openOrderRoutes(strapi: Core.Strapi): Promise<void> {
  const { read, change, accounts } = orderActions;
  const db = service(strapi, knexKey);
  await registerActions(strapi, Object.values(orderActions));
  openDeskRoutes(strapi);
  mountAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/orders/held',
      action: read,
      doc: {
        summary: 'Events that wait for the order they speak of, oldest first, 100 at most.',
        answer: answerOf(z.array(heldEvent)),
      },
      handler: async () => ({ data: await listHeld(db()) }),
    },
    {
      method: 'GET',
      path: '/orders/:id',
      action: read,
      doc: {
        summary: 'Everything known of one order; other rooms add chapters (mails, links, downloads).',
        params: ofOne,
        answer: answerOf(orderView),
        errors: ['orders/unknown-order'],
      },
      handler: async (ctx) => ({
        data: await orderHistory(db(), service(strapi, orderTimelineKey), idOf(ctx)),
      }),
    },
    {
      method: 'POST',
      path: '/entitlements/:id/revoke',
      action: change,
      doc: {
        summary: 'Takes a customer’s right to a pattern back, at once on all paths.',
        params: ofOne,
        body: revocation,
        answer: nothingToTell,
        errors: ['orders/unknown-entitlement'],
      },
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
      doc: {
        summary: 'Where sales come from; of signing secrets only the end.',
        answer: answerOf(z.array(channelAccountView)),
      },
      handler: async () => ({ data: await service(strapi, channelAccountsKey).list() }),
    },
    {
      method: 'POST',
      path: '/channel-accounts',
      action: accounts,
      doc: {
        summary: 'Connects a shop of another maker and tells the secret it signs with, this once.',
        body: newChannelAccount,
        status: 201,
        answer: answerOf(z.strictObject({ secret: z.string(), account: channelAccountView })),
        errors: ['orders/key-taken', 'orders/key-refused', 'orders/payment-unreachable'],
      },
      handler: async (ctx) => {
        const made = await service(strapi, channelAccountsKey).open(
          ask(newChannelAccount, ctx.request.body),
          adminActor(ctx),
        );
        ctx.status = 201;
        return { data: made };
      },
    },
    {
      method: 'POST',
      path: '/channel-accounts/:key/rotate-secret',
      action: accounts,
      doc: {
        summary:
          'Makes a new signing secret and tells it, this once; the old one is taken for 24 hours more.',
        params: z.object({ key: z.string().meta({ examples: ['storefront'] }) }),
        body: newSigningSecret,
        answer: answerOf(z.strictObject({ secret: z.string(), account: channelAccountView })),
        errors: ['orders/unknown-account'],
      },
      handler: async (ctx) => {
        const key = String(ctx.params['key']);
        const { secret } = ask(newSigningSecret, ctx.request.body ?? {});
        const accountsOf = service(strapi, channelAccountsKey);
        return { data: await accountsOf.rotateSecret(key, adminActor(ctx), secret) };
      },
    },
    {
      method: 'PUT',
      path: '/channel-accounts/:key/api-key',
      action: accounts,
      doc: {
        summary: 'Puts another API key in the place of a payment service’s, once that service has taken it.',
        params: z.object({ key: z.string() }),
        body: newApiKey,
        answer: answerOf(channelAccountView),
        errors: ['orders/unknown-account', 'orders/key-refused', 'orders/payment-unreachable'],
      },
      handler: async (ctx) => {
        const { apiKey } = ask(newApiKey, ctx.request.body);
        const key = String(ctx.params['key']);
        return {
          data: await service(strapi, channelAccountsKey).replaceApiKey(key, apiKey, adminActor(ctx)),
        };
      },
    },
  ]);
}

function idOf(ctx: Context): string {
  return ask(ofOne, { id: ctx.params['id'] as unknown }).id;
}
