import { z } from 'zod';
import { adminActor } from '../../../../kernel/doors/actor';
import type { AdminRoute } from '../../../../kernel/doors/admin-door';
import { ask } from '../../../../kernel/doors/ask';
import { publicEvents } from '../../contract';
import { verificationExample } from '../../domain/verification-example';
import {
  deliveryStates,
  deliveryViewSchema,
  eventCatalogueSchema,
  type EventCatalogue,
} from '../../views-contract';
import type { ConnectorTools } from '../connector-tools';
import { connectorActions } from '../rights';
import { listDeliveries } from './list-deliveries';
import { replayDelivery, replaySince } from './replay-deliveries';

const { read, replay } = connectorActions;
const tag = 'webhooks';
const idParams = z.object({ id: z.uuid() });
const listQuery = z.strictObject({
  subscription: z.uuid().optional(),
  state: z.enum(deliveryStates).optional(),
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
const replayBody = z.strictObject({
  since: z.iso.datetime({ offset: true }),
  /** Also what arrived: for a receiver that has lost its data. */
  includeSent: z.boolean().default(false),
});

/** The operator's routes to deliveries, and what can be subscribed to. */
export function deliveryRoutes(tools: ConnectorTools): AdminRoute[] {
  return [
    {
      method: 'GET',
      path: '/webhook-event-types',
      action: read,
      doc: {
        tag,
        summary: 'Names what can be subscribed to, with an example of each, and how to check a signature.',
        answer: z.strictObject({ data: eventCatalogueSchema }),
      },
      handler: () => Promise.resolve({ data: eventCatalogue() }),
    },
    {
      method: 'GET',
      path: '/webhook-deliveries',
      action: read,
      doc: {
        tag,
        summary: 'Lists deliveries, newest first; `after` is where the next page begins.',
        query: listQuery,
        answer: z.strictObject({ data: z.array(deliveryViewSchema), after: z.uuid().nullable() }),
      },
      handler: async (ctx) => {
        const { deliveries, after } = await listDeliveries(tools.db(), ask(listQuery, ctx.query));
        return { data: deliveries, after };
      },
    },
    {
      method: 'POST',
      path: '/webhook-deliveries/:id/replay',
      action: replay,
      doc: {
        tag,
        summary: 'Sends a delivery anew under its old id.',
        params: idParams,
        answer: z.strictObject({ data: z.null() }),
        errors: ['connectors/unknown-delivery', 'connectors/still-under-way', 'connectors/not-active'],
      },
      handler: async (ctx) => {
        await replayDelivery(tools, ask(idParams, ctx.params).id, adminActor(ctx));
        return { data: null };
      },
    },
    {
      method: 'POST',
      path: '/webhooks/:id/replay',
      action: replay,
      doc: {
        tag,
        summary: 'Sends anew what failed since a time, or everything.',
        params: idParams,
        body: replayBody,
        answer: z.strictObject({ data: z.strictObject({ replayed: z.int() }) }),
        errors: ['connectors/unknown-subscription', 'connectors/not-active'],
      },
      handler: async (ctx) => {
        const { id } = ask(idParams, ctx.params);
        const since = ask(replayBody, ctx.request.body);
        return { data: { replayed: await replaySince(tools, id, since, adminActor(ctx)) } };
      },
    },
  ];
}

const exampleTime = '2026-11-24T09:00:00.000Z';

function eventCatalogue(): EventCatalogue {
  const types = Object.entries(publicEvents).map(([type, { says, example }]) => ({
    type,
    says,
    example: { type, timestamp: exampleTime, data: example },
  }));
  return { types, verification: verificationExample };
}
