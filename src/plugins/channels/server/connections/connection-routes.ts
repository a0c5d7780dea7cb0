import type { Context } from 'koa';
import { z } from 'zod';
import { adminActor } from '../../../../kernel/doors/actor';
import type { AdminRoute } from '../../../../kernel/doors/admin-door';
import { ask } from '../../../../kernel/doors/ask';
import { connectionChangeSchema, connectionKeySchema, newConnectionSchema } from '../../contract';
import { connectionViewSchema, savedConnectionSchema } from '../../views-contract';
import type { ChannelTools } from '../channel-tools';
import { channelActions } from '../rights';
import { viewConnections } from './connection-view';
import { moveConnection, removeConnection, rotateSecret } from './move-connection';
import { changeConnection, createConnection } from './save-connection';

const params = z.object({ key: connectionKeySchema });
const unknown = 'channels/unknown-connection';
const one = z.object({ data: connectionViewSchema });
const saved = z.object({ data: savedConnectionSchema });

/** Connections: see, connect, change, pause, remove, new secrets. */
export function connectionRoutes(tools: ChannelTools): AdminRoute[] {
  const { read, connect } = channelActions;
  const keyOf = (ctx: Context) => ask(params, ctx.params).key;
  return [
    {
      method: 'GET',
      path: '/channels/connections',
      action: read,
      doc: {
        summary: 'All connections with what they can do and how their listings stand.',
        answer: z.object({ data: z.array(connectionViewSchema) }),
      },
      handler: async () => ({ data: await viewConnections(tools) }),
    },
    {
      method: 'POST',
      path: '/channels/connections',
      action: connect,
      doc: {
        summary: 'Connects a channel; a website’s signing secret is told in this answer alone.',
        body: newConnectionSchema,
        answer: saved,
        errors: ['channels/key-taken', 'http/bad-url'],
      },
      handler: async (ctx) => ({
        data: await createConnection(tools, ask(newConnectionSchema, ctx.request.body), adminActor(ctx)),
      }),
    },
    {
      method: 'PUT',
      path: '/channels/connections/:key',
      action: connect,
      doc: {
        summary: 'Changes name and configuration; at a new address everything is told again.',
        params,
        body: connectionChangeSchema,
        answer: saved,
        errors: [unknown, 'http/bad-url'],
      },
      handler: async (ctx) => {
        const change = ask(connectionChangeSchema, ctx.request.body);
        return { data: await changeConnection(tools, keyOf(ctx), change, adminActor(ctx)) };
      },
    },
    ...(['pause', 'resume'] as const).map((verb): AdminRoute => ({
      method: 'POST',
      path: `/channels/connections/:key/${verb}`,
      action: connect,
      doc: {
        summary:
          verb === 'pause' ? 'Sends nothing more and closes the feeds.' : 'Sends what has changed meanwhile.',
        params,
        answer: one,
        errors: [unknown],
      },
      handler: async (ctx) => {
        const state = verb === 'pause' ? 'paused' : 'active';
        return { data: await moveConnection(tools, keyOf(ctx), state, adminActor(ctx)) };
      },
    })),
    {
      method: 'POST',
      path: '/channels/connections/:key/rotate-secret',
      action: connect,
      doc: {
        summary: 'Makes a new signing secret, told in this answer alone; for a day both sign.',
        params,
        answer: saved,
        errors: [unknown, 'channels/not-signed'],
      },
      handler: async (ctx) => ({ data: await rotateSecret(tools, keyOf(ctx), adminActor(ctx)) }),
    },
    {
      method: 'DELETE',
      path: '/channels/connections/:key',
      action: connect,
      doc: {
        summary: 'Forgets a connection that nothing ever went through.',
        params,
        answer: z.object({ data: z.null() }),
        errors: [unknown, 'channels/in-use'],
      },
      handler: async (ctx) => {
        await removeConnection(tools, keyOf(ctx), adminActor(ctx));
        return { data: null };
      },
    },
  ];
}
