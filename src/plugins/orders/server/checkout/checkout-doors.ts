import type { Context } from 'koa';
import { z } from 'zod';
import { answerOf } from '../../../../kernel/doors/answer';
import { ask } from '../../../../kernel/doors/ask';
import type { PublicRoute } from '../../../../kernel/doors/public-door';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { checkoutView, newCheckout } from '../../checkout-contract';
import { checkoutRefusal } from './checkout-refusals';
import { findCheckout, viewCheckout } from './checkout-rows';
import { checkoutSetting } from './checkout-setting';
import type { CheckoutTools } from './checkout-tools';
import { countCheckout } from './count-checkouts';
import { openCheckout } from './open-checkout';

const answer = answerOf(checkoutView);
export const ofOneCheckout = z.object({ id: z.uuid() });

/** `POST /api/checkout` and `GET /api/checkout/:id`: a storefront's buyer pays. */
export function checkoutRoutes(tools: CheckoutTools): PublicRoute[] {
  return [
    {
      method: 'POST',
      path: '/api/checkout',
      doc: {
        tag: 'storefront',
        summary:
          'Opens a payment of patterns and collections at the catalogue’s prices, once for each Idempotency-Key (a header, needed).',
        body: newCheckout,
        answer,
        errors: [
          'orders/no-idempotency-key',
          'orders/not-for-sale',
          'orders/no-such-licence',
          'orders/price-not-open',
          'orders/below-minimum',
          'orders/currencies-differ',
          'orders/checkout-too-large',
          'orders/origin-not-allowed',
          'orders/address-needed',
          'orders/different-checkout',
          'orders/checkout-under-way',
          'orders/too-many-checkouts',
          'orders/no-payment-account',
          'orders/payment-refused',
          'orders/payment-unreachable',
        ],
      },
      handler: (ctx) => open(tools, ctx),
    },
    {
      method: 'GET',
      path: '/api/checkout/:id',
      doc: {
        tag: 'storefront',
        summary: 'What became of a checkout.',
        params: ofOneCheckout,
        answer,
        errors: ['orders/unknown-checkout'],
      },
      handler: async (ctx) => {
        ctx.set('Cache-Control', 'no-store');
        const { id } = ask(ofOneCheckout, { id: ctx.params['id'] as unknown });
        const checkout = await findCheckout(tools.db(), { id });
        if (checkout === undefined) throw checkoutRefusal.unknown();
        ctx.body = { data: viewCheckout(checkout) };
      },
    },
  ];
}

async function open(tools: CheckoutTools, ctx: Context): Promise<void> {
  ctx.set('Cache-Control', 'no-store');
  const { perMinute } = await service(tools.strapi, settingsKey).get(checkoutSetting);
  await countCheckout(tools.db(), ctx.ip, perMinute);
  const key = ctx.get('idempotency-key');
  if (!/^[\x21-\x7e]{8,255}$/.test(key)) throw checkoutRefusal.noKey();
  const asked = ask(newCheckout, ctx.request.body);
  ctx.body = { data: viewCheckout(await openCheckout(tools, asked, key)) };
}
