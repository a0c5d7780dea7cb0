import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerOf } from '../../../../kernel/doors/answer';
import type { PublicRoute } from '../../../../kernel/doors/public-door';
import type { RouteDoc } from '../../../../kernel/doors/route-doc';
import { eventsKey } from '../../../../kernel/events/events';
import { transactionKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { sha256 } from '../../../../kernel/webhooks/fingerprint';
import { receiveSigned } from '../../../../kernel/webhooks/receive-signed';
import { inboundSchema, takenEvent } from '../../inbound-contract';
import { accountTools } from '../accounts/account-tools';
import { openAccount, storefrontKey } from '../accounts/channel-accounts';
import { z } from 'zod';
import { limitBytes, refusal } from './inbound-refusals';
import { sourceOf } from './inbox';
import { parseBody, readEvent } from './read-event';
import { takeEvent, type InboundTools } from './take-event';

export const inboundPath = /^\/api\/orders\/(?:inbound|webhooks)(\/|$)/;

const doc: RouteDoc = {
  tag: 'orders',
  summary: 'Tells of a sale or a refund on the storefront, signed by Standard Webhooks 1.0.0.',
  guard: 'webhook-signature',
  body: inboundSchema,
  answer: answerOf(takenEvent),
  errors: [
    'orders/unsigned',
    'orders/bad-signature',
    'orders/stale',
    'orders/too-large',
    'orders/malformed',
    'orders/unknown-account',
    'orders/unknown-pattern',
    'orders/different-duplicate',
  ],
};
const accountDoc: RouteDoc = {
  ...doc,
  summary: 'The same for another channel account.',
  params: z.object({ account: z.string().describe('The account’s key.') }),
};

/** `POST /api/orders/inbound[/:account]`: events of a shop, signed by Standard Webhooks 1.0.0. */
export function inboundRoutes(strapi: Core.Strapi): PublicRoute[] {
  const handler = (ctx: Context) => takeInbound(strapi, ctx);
  return [
    { method: 'POST', path: '/api/orders/inbound', doc, handler },
    { method: 'POST', path: '/api/orders/inbound/:account', doc: accountDoc, handler },
  ];
}

async function takeInbound(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const account = await openAccount(accountTools(strapi), String(ctx.params['account'] ?? storefrontKey));
  const received = await receiveSigned(ctx, {
    limit: limitBytes,
    secrets: account.secrets,
    now: accountTools(strapi).clock.now(),
  });
  if (received.kind !== 'genuine') throw refusal[received.kind]();
  const { id: externalId, body } = received;
  const incoming = {
    source: sourceOf(account.key),
    externalId,
    sha256: sha256(body),
    event: readEvent(parseBody(body)),
  };
  const tools: InboundTools = {
    strapi,
    transaction: service(strapi, transactionKey),
    events: service(strapi, eventsKey),
  };
  ctx.body = { data: await takeEvent(tools, account.id, incoming) };
}
