import type { Context } from 'koa';
import { z } from 'zod';
import { ask } from '../../../../kernel/doors/ask';
import type { PublicRoute } from '../../../../kernel/doors/public-door';
import { faultsOf } from '../../../../kernel/errors/faults';
import { page } from '../../../../kernel/pages/page';
import { pageDoor, sendPage, type NoticePage } from '../../../../kernel/pages/page-door';
import { markup } from '../../../../kernel/pages/html';
import { languageOf } from '../../../../kernel/pages/words';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { shopSetting } from '../../../../kernel/settings/shop-setting';
import { checkoutView } from '../../checkout-contract';
import { answerOf } from '../../../../kernel/doors/answer';
import { pretendEnd, pretendPage, type PretendPage } from '../../domain/checkout/pretend-page';
import { pretendWords } from '../../domain/checkout/pretend-words';
import { inboundCustomer } from '../../inbound-contract';
import { ofOneCheckout } from './checkout-doors';
import { checkoutRefusal } from './checkout-refusals';
import { findCheckout, viewCheckout, type Checkout } from './checkout-rows';
import type { CheckoutTools } from './checkout-tools';
import { takeCheckoutSale } from './take-checkout-sale';

const path = '/pretend-payment/:id';
const form = z.strictObject({
  email: inboundCustomer.shape.email.unwrap(),
  name: inboundCustomer.shape.name,
  country: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}$/, 'must be two letters'),
});

/** In the demo alone: a page that takes the place of a payment service, so that nobody needs a key to try a sale. */
export function pretendRoutes(tools: CheckoutTools): PublicRoute[] {
  if (!tools.isPretending) return [];
  const doc = { tag: 'storefront', params: ofOneCheckout, errors: ['orders/unknown-checkout'] };
  return [
    {
      method: 'GET',
      path,
      doc: { ...doc, summary: 'The demo’s pretend payment page.', answerType: 'text/html' },
      handler: pageDoor((ctx) => show(tools, ctx), notice),
    },
    {
      method: 'POST',
      path,
      doc: {
        ...doc,
        summary: 'Pretends to pay: the order is taken as a paid one. The demo’s only.',
        body: form,
        answer: answerOf(checkoutView),
      },
      handler: pageDoor((ctx) => pay(tools, ctx), notice),
    },
  ];
}

const notice: NoticePage = (_code, language) => {
  const title = pretendWords[language].over;
  return page({ language, title, body: markup`<header><h1>${title}</h1></header>` });
};

async function show(tools: CheckoutTools, ctx: Context): Promise<void> {
  const checkout = await pretendedIn(tools, ctx);
  if (checkout.outcome !== 'open') return showEnd(tools, ctx, checkout);
  await showForm(tools, ctx, checkout, { status: 200, faults: [] });
}

async function pay(tools: CheckoutTools, ctx: Context): Promise<void> {
  const checkout = await pretendedIn(tools, ctx);
  const isPage = ctx.accepts('json', 'html') === 'html';
  if (checkout.outcome === 'open') {
    const typed = form.safeParse(ctx.request.body);
    if (!typed.success && isPage) {
      const faults = faultsOf(typed.error).map(({ field, message }) => `${field}: ${message}`);
      return showForm(tools, ctx, checkout, { status: 400, faults });
    }
    await settle(tools, checkout, ask(form, ctx.request.body));
  }
  const after = (await findCheckout(tools.db(), { id: checkout.id }))!;
  if (isPage) return showEnd(tools, ctx, after);
  ctx.body = { data: viewCheckout(after) };
}

async function settle(
  tools: CheckoutTools,
  { id }: Checkout,
  { email, name, country }: z.infer<typeof form>,
): Promise<void> {
  await tools.transaction(async (trx) => {
    // Paying twice at once is paying once: the second finds it paid.
    await trx.raw('select 1 from ledger.checkout where id = ? for update', [id]);
    const checkout = (await findCheckout(trx, { id }))!;
    if (checkout.outcome !== 'open') return;
    await takeCheckoutSale(tools, trx, checkout, {
      order: `pretend-${id}`,
      placedAt: tools.clock.now().toISOString(),
      customer: {
        email,
        locale: checkout.locale,
        country,
        ...(name === undefined || name === '' ? {} : { name }),
      },
      countrySigns: [{ sign: 'billing', country }],
    });
  });
}

/** @throws DomainError `orders/unknown-checkout` for one that is paid elsewhere too */
async function pretendedIn(tools: CheckoutTools, ctx: Context): Promise<Checkout> {
  const id = ofOneCheckout.safeParse({ id: ctx.params['id'] as unknown });
  const checkout = id.success ? await findCheckout(tools.db(), id.data) : undefined;
  if (checkout?.way !== 'pretend') throw checkoutRefusal.unknown();
  return checkout;
}

async function showForm(
  tools: CheckoutTools,
  ctx: Context,
  { id, priced, buyer, cancelUrl, locale }: Checkout,
  { status, faults }: { status: number; faults: string[] },
): Promise<void> {
  const typed = (ctx.request.body ?? {}) as Record<string, unknown>;
  const text = (field: string, fallback: string) =>
    typeof typed[field] === 'string' ? typed[field] : fallback;
  const facts: PretendPage = {
    id,
    shop: await shopName(tools),
    priced,
    email: text('email', buyer.email ?? ''),
    name: text('name', ''),
    country: text('country', 'DE'),
    giftFor: buyer.gift === undefined ? null : (buyer.gift.name ?? buyer.gift.email),
    cancelUrl,
    faults,
  };
  sendPage(ctx, status, pretendPage(facts, languageOf(locale)));
}

async function showEnd(tools: CheckoutTools, ctx: Context, checkout: Checkout): Promise<void> {
  const isPaid = checkout.outcome === 'paid';
  const nextUrl = isPaid ? checkout.successUrl : checkout.cancelUrl;
  sendPage(
    ctx,
    200,
    pretendEnd({ shop: await shopName(tools), isPaid, nextUrl }, languageOf(checkout.locale)),
  );
}

async function shopName({ strapi }: CheckoutTools): Promise<string> {
  return (await service(strapi, settingsKey).get(shopSetting)).name;
}
