import type { Context } from 'koa';
import { z } from 'zod';
import { adminActor } from '../../../../kernel/doors/actor';
import type { AdminRoute } from '../../../../kernel/doors/admin-door';
import { ask } from '../../../../kernel/doors/ask';
import { subscriptionInputSchema, subscriptionViewSchema } from '../../views-contract';
import type { ConnectorTools } from '../connector-tools';
import { connectorActions } from '../rights';
import {
  createSubscription,
  editSubscription,
  pauseSubscription,
  removeSubscription,
  resumeSubscription,
  rotateSubscriptionSecret,
} from './change-subscriptions';
import { listSubscriptions, readSubscription } from './list-subscriptions';
import { sendPing } from './send-ping';

const { read, change } = connectorActions;
const tag = 'webhooks';
const idParams = z.object({ id: z.uuid() });
const one = z.strictObject({ data: subscriptionViewSchema });
const withSecret = z.strictObject({
  data: z.strictObject({ secret: z.string(), subscription: subscriptionViewSchema }),
});
const unknown = 'connectors/unknown-subscription';

/** The operator's routes to subscriptions. */
export function webhookRoutes(tools: ConnectorTools): AdminRoute[] {
  const { db } = tools;
  const view = (id: string) => readSubscription(db(), id);
  const changing =
    (work: (tools: ConnectorTools, id: string, actor: string) => Promise<void>) => async (ctx: Context) => {
      const { id } = ask(idParams, ctx.params);
      await work(tools, id, adminActor(ctx));
      return { data: await view(id) };
    };
  return [
    {
      method: 'GET',
      path: '/webhooks',
      action: read,
      doc: {
        tag,
        summary: 'Lists webhook subscriptions, newest first.',
        answer: z.strictObject({ data: z.array(subscriptionViewSchema) }),
      },
      handler: async () => ({ data: await listSubscriptions(db()) }),
    },
    {
      method: 'POST',
      path: '/webhooks',
      action: change,
      doc: {
        tag,
        summary: 'Makes a subscription; its signing secret is told this once.',
        body: subscriptionInputSchema,
        answer: withSecret,
        errors: ['connectors/unsafe-url'],
      },
      handler: async (ctx) => {
        const input = ask(subscriptionInputSchema, ctx.request.body);
        const { id, secret } = await createSubscription(tools, input, adminActor(ctx));
        return { data: { secret, subscription: await view(id) } };
      },
    },
    {
      method: 'GET',
      path: '/webhooks/:id',
      action: read,
      doc: { tag, summary: 'Reads one subscription.', params: idParams, answer: one, errors: [unknown] },
      handler: async (ctx) => ({ data: await view(ask(idParams, ctx.params).id) }),
    },
    {
      method: 'PUT',
      path: '/webhooks/:id',
      action: change,
      doc: {
        tag,
        summary: 'Changes name, address and event types of a subscription.',
        params: idParams,
        body: subscriptionInputSchema,
        answer: one,
        errors: [unknown, 'connectors/unsafe-url'],
      },
      handler: async (ctx) => {
        await view(ask(idParams, ctx.params).id);
        const input = ask(subscriptionInputSchema, ctx.request.body);
        return changing((_, id, actor) => editSubscription(tools, id, input, actor))(ctx);
      },
    },
    {
      method: 'POST',
      path: '/webhooks/:id/pause',
      action: change,
      doc: {
        tag,
        summary: 'Holds deliveries back until the subscription is resumed.',
        params: idParams,
        answer: one,
        errors: [unknown],
      },
      handler: changing(pauseSubscription),
    },
    {
      method: 'POST',
      path: '/webhooks/:id/resume',
      action: change,
      doc: {
        tag,
        summary: 'Sends again, first of all what has waited.',
        params: idParams,
        answer: one,
        errors: [unknown],
      },
      handler: changing(resumeSubscription),
    },
    {
      method: 'DELETE',
      path: '/webhooks/:id',
      action: change,
      doc: {
        tag,
        summary: 'Takes a subscription away with its deliveries.',
        params: idParams,
        answer: z.strictObject({ data: z.null() }),
        errors: [unknown],
      },
      handler: async (ctx) => {
        await removeSubscription(tools, ask(idParams, ctx.params).id, adminActor(ctx));
        return { data: null };
      },
    },
    {
      method: 'POST',
      path: '/webhooks/:id/rotate-secret',
      action: change,
      doc: {
        tag,
        summary: 'Makes a new signing secret, told this once; the old one signs too for 24 hours.',
        params: idParams,
        answer: withSecret,
        errors: [unknown],
      },
      handler: async (ctx) => {
        const { id } = ask(idParams, ctx.params);
        const { secret } = await rotateSubscriptionSecret(tools, id, adminActor(ctx));
        return { data: { secret, subscription: await view(id) } };
      },
    },
    {
      method: 'POST',
      path: '/webhooks/:id/ping',
      action: change,
      doc: {
        tag,
        summary: 'Sends a ping to the address, once.',
        params: idParams,
        answer: z.strictObject({ data: z.strictObject({ deliveryId: z.uuid() }) }),
        errors: [unknown, 'connectors/not-active'],
      },
      handler: async (ctx) => ({
        data: { deliveryId: await sendPing(tools, ask(idParams, ctx.params).id) },
      }),
    },
  ];
}
