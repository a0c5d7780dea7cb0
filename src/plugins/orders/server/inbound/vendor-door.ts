import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { answerOf } from '../../../../kernel/doors/answer';
import type { PublicRoute } from '../../../../kernel/doors/public-door';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { faultsOf } from '../../../../kernel/errors/faults';
import { eventsKey } from '../../../../kernel/events/events';
import { knexKey, logKey, transactionKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { checkBodyHmac } from '../../../../kernel/webhooks/check-body-hmac';
import { sha256 } from '../../../../kernel/webhooks/fingerprint';
import { readRawBody } from '../../../../kernel/webhooks/raw-body';
import { ownEvent } from '../../domain/vendors/own-event';
import type { VendorTold } from '../../domain/vendors/vendor-event';
import { vendors, type Vendor } from '../../domain/vendors/vendors';
import { accountTools } from '../accounts/account-tools';
import { openAccount, unknownAccount } from '../accounts/channel-accounts';
import { limitBytes, malformed, refusal } from './inbound-refusals';
import { sourceOf } from './inbox';
import { matchPatterns } from './match-patterns';
import { isKnownOrder } from './order-rows';
import { parseBody, readEvent } from './read-event';
import { takeStripe } from './stripe-door';
import type { InboundTools } from './take-event';
import { takeVendorEvent } from './take-vendor-event';
import { passedOver, vendorAnswer, type VendorAnswer } from './vendor-answer';

/** `POST /api/orders/webhooks/:account`: what Stripe, Shopify and WooCommerce send by themselves, signed their way. */
export function vendorRoutes(strapi: Core.Strapi): PublicRoute[] {
  return [
    {
      method: 'POST',
      path: '/api/orders/webhooks/:account',
      doc: {
        tag: 'orders',
        summary: 'Takes the webhooks of Stripe, Shopify and WooCommerce, signed by their schemes.',
        guard: 'webhook-signature',
        params: z.object({ account: z.string().describe('The account’s key.') }),
        bodyType: 'application/json',
        answer: answerOf(vendorAnswer),
        errors: [
          'orders/unsigned',
          'orders/bad-signature',
          'orders/stale',
          'orders/too-large',
          'orders/malformed',
          'orders/no-address',
          'orders/unknown-account',
          'orders/payment-unreachable',
        ],
      },
      handler: async (ctx) => {
        ctx.body = { data: await takeWebhook(strapi, ctx) };
      },
    },
  ];
}

async function takeWebhook(strapi: Core.Strapi, ctx: Context): Promise<VendorAnswer> {
  const account = await openAccount(accountTools(strapi), String(ctx.params['account']));
  const vendor = vendors[account.channel];
  if (vendor === undefined && account.channel !== 'stripe') throw unknownAccount(account.key);
  const read = await readRawBody(ctx.req, limitBytes);
  if (read.kind === 'too-large') throw refusal['too-large']();
  const { body } = read;
  if (vendor === undefined)
    return takeStripe(strapi, account, { signature: ctx.get('stripe-signature'), body });
  // WooCommerce asks whether somebody is there before it has a secret; the answer says no more than that.
  if (account.channel === 'woocommerce' && /^webhook_id=\d{1,12}$/.test(body.toString('latin1')))
    return passedOver('a first greeting');
  const verdict = checkBodyHmac(header(ctx, [vendor.headers.signature]), body, account.secrets);
  if (verdict !== 'genuine') throw refusal[verdict]();
  const told = vendor.read(header(ctx, [vendor.headers.topic]) ?? '', parseBody(body));
  return told.kind === 'told'
    ? takeFacts(strapi, { account, facts: told.facts, event: eventOf(ctx, vendor, body), body })
    : untold(told);
}

function untold(told: Exclude<VendorTold, { kind: 'told' }>): VendorAnswer {
  switch (told.kind) {
    case 'other':
      return passedOver(told.what);
    case 'malformed':
      throw malformed(faultsOf(told));
    case 'no-address':
      throw new DomainError('orders/no-address', `Order ${told.order} has no e-mail address to deliver to.`, {
        kind: 'unprocessable',
      });
  }
}

/** Each fact is taken by itself; when one fails, the shop sends all again and those before are known. */
async function takeFacts(
  strapi: Core.Strapi,
  {
    account,
    facts,
    event,
    body,
  }: {
    account: { id: string; key: string };
    facts: Extract<VendorTold, { kind: 'told' }>['facts'];
    event: string;
    body: Buffer;
  },
): Promise<VendorAnswer> {
  const names = facts.flatMap(({ lines }) => lines.flatMap((line) => line.names));
  const patterns = await matchPatterns(strapi, account.id, names);
  const patternOf = (own: readonly string[]) =>
    own.map((name) => patterns.get(name)).find((pattern) => pattern !== undefined);
  const tools: InboundTools = {
    strapi,
    transaction: service(strapi, transactionKey),
    events: service(strapi, eventsKey),
  };
  const db = service(strapi, knexKey)();
  const taken: VendorAnswer['events'] = [];
  for (const [index, fact] of facts.entries()) {
    const own = ownEvent(fact, patternOf);
    // An order for other goods alone has no refunds of ours either.
    if (own === null && fact.kind === 'sale') break;
    if (own === null) continue;
    // An amount alone changes no right; of an order that is not ours it would wait for ever.
    if (fact.kind === 'refund' && fact.scope === 'part' && !(await isKnownOrder(db, account.id, fact.order)))
      continue;
    taken.push(
      await takeVendorEvent(tools, account.id, {
        source: sourceOf(account.key),
        externalId: `${event}#${String(index)}`,
        sha256: sha256(body),
        event: readEvent(own),
      }),
    );
  }
  if (taken.length > 0) return { events: taken, ignored: null };
  const [first] = facts;
  service(strapi, logKey).child({ room: 'orders' }).warn('no line of a shop’s order is a pattern here', {
    account: account.key,
    order: first?.order,
  });
  return passedOver('no line of it is a pattern here');
}

/** The shop's id of the event; without one its bytes stand for it. */
function eventOf(ctx: Context, vendor: Vendor, body: Buffer): string {
  const given = header(ctx, vendor.headers.event);
  return given !== undefined && /^[\x21-\x7e]{1,200}$/.test(given) ? given : sha256(body);
}

function header(ctx: Context, names: readonly string[]): string | undefined {
  return names.map((name) => ctx.get(name)).find((value) => value !== '');
}
