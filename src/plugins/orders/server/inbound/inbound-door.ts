import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerOf } from '../../../../kernel/doors/answer';
import type { PublicRoute } from '../../../../kernel/doors/public-door';
import type { RouteDoc } from '../../../../kernel/doors/route-doc';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { eventsKey } from '../../../../kernel/events/events';
import { transactionKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { sha256 } from '../../../../kernel/webhooks/fingerprint';
import type { Fault } from '../../../../kernel/errors/faults';
import { parseJsonBody, sayFaults } from '../../../../kernel/webhooks/parse-json-body';
import { receiveSigned } from '../../../../kernel/webhooks/receive-signed';
import { inboundSchema, takenEvent, type InboundEvent } from '../../inbound-contract';
import { refundFaults, saleFaults } from '../../domain/order-sums';
import { accountTools } from '../accounts/account-tools';
import { openAccount, storefrontKey } from '../accounts/channel-accounts';
import { z } from 'zod';
import { sourceOf } from './inbox';
import { takeEvent, type InboundTools } from './take-event';

export const inboundPath = /^\/api\/orders\/inbound(\/|$)/;

/** Standard Webhooks advises 20 kB; an order of 200 lines stays below this. */
const limitBytes = 256 * 1024;

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
    event: parseEvent(body),
  };
  const tools: InboundTools = {
    strapi,
    transaction: service(strapi, transactionKey),
    events: service(strapi, eventsKey),
  };
  ctx.body = { data: await takeEvent(tools, account.id, incoming) };
}

/** @throws DomainError `orders/malformed` naming every fault */
function parseEvent(body: Buffer): InboundEvent {
  const parsed = parseJsonBody(inboundSchema, body);
  if (parsed.kind === 'malformed') throw malformed(parsed.faults);
  const event = parsed.value;
  const faults = event.type === 'order.placed' ? saleFaults(event.data) : refundFaults(event.data);
  if (faults.length > 0)
    throw malformed(faults.map(({ field, message }) => ({ field: `data.${field}`, message })));
  return event;
}

function malformed(faults: Fault[]): DomainError {
  return new DomainError('orders/malformed', `This is no order event. ${sayFaults(faults)}`, {
    details: { faults },
  });
}

const refusal = {
  'too-large': () =>
    new DomainError('orders/too-large', `An order has at most ${limitBytes} bytes.`, {
      kind: 'too-large',
      details: { limit: limitBytes },
    }),
  unsigned: () =>
    unauthorised(
      'orders/unsigned',
      'Sign with webhook-id, webhook-timestamp and webhook-signature (Standard Webhooks).',
    ),
  'bad-signature': () =>
    unauthorised('orders/bad-signature', 'The signature does not fit this body and account.'),
  stale: () => unauthorised('orders/stale', 'The webhook-timestamp is more than five minutes from now.'),
};

function unauthorised(code: string, message: string): DomainError {
  return new DomainError(code, message, { kind: 'unauthorised' });
}
