import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerOf } from '../../../../kernel/doors/answer';
import type { PublicRoute } from '../../../../kernel/doors/public-door';
import type { RouteDoc } from '../../../../kernel/doors/route-doc';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { eventsKey } from '../../../../kernel/events/events';
import { transactionKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { readRawBody } from '../../adapters/raw-body';
import { checkSignature } from '../../adapters/webhook-signature';
import { inboundSchema, takenEvent, type InboundEvent } from '../../contract';
import { refundFaults, saleFaults } from '../../domain/order-sums';
import { accountTools } from '../accounts/account-tools';
import { openAccount, storefrontKey } from '../accounts/channel-accounts';
import { z } from 'zod';
import { sha256 } from './fingerprint';
import { sourceOf } from './inbox';
import { takeEvent, type InboundTools } from './take-event';

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
  const body = await readRawBody(ctx.req, limitBytes);
  const headers = {
    id: header(ctx, 'webhook-id'),
    timestamp: header(ctx, 'webhook-timestamp'),
    signature: header(ctx, 'webhook-signature'),
  };
  const verdict = checkSignature(headers, body, {
    secrets: account.secrets,
    now: accountTools(strapi).clock.now(),
  });
  if (verdict.kind !== 'genuine') throw refusal[verdict.kind]();
  const incoming = {
    source: sourceOf(account.key),
    externalId: verdict.id,
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
  let given: unknown;
  try {
    given = JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw malformed([{ field: '', message: 'This is not JSON.' }], cause);
  }
  const parsed = inboundSchema.safeParse(given);
  if (!parsed.success) {
    throw malformed(parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })));
  }
  const event = parsed.data;
  const faults = event.type === 'order.placed' ? saleFaults(event.data) : refundFaults(event.data);
  if (faults.length > 0)
    throw malformed(faults.map(({ field, message }) => ({ field: `data.${field}`, message })));
  return event;
}

function malformed(faults: { field: string; message: string }[], cause?: unknown): DomainError {
  const said = faults.map(({ field, message }) => `${field}: ${message}`.replace(/^: /, '')).join('; ');
  return new DomainError('orders/malformed', `This is no order event. ${said}`, {
    details: { faults },
    cause,
  });
}

const refusal = {
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

function header(ctx: Context, name: string): string | undefined {
  const value = ctx.get(name);
  return value === '' ? undefined : value;
}
