import type { Context } from 'koa';
import { ask } from '../../../../kernel/doors/ask';
import { sendPage } from '../../../../kernel/pages/page-door';
import { shopSetting } from '../../../../kernel/settings/shop-setting';
import { shelfNews, shelfPage } from '../../domain/page/shelf-page';
import type { LibraryTools } from '../library-tools';
import { unknownRight } from '../refusals';
import { demandOwnForm } from '../sessions/own-form';
import type { Session } from '../sessions/session';
import { findShelf } from '../shelf/find-shelf';
import { freshLink } from '../shelf/fresh-link';
import { sendAgain } from '../shelf/send-again';
import { seeOther, sessionOf } from './library-door';
import { emptyBody, ofOrder, ofRight } from './page-requests';
import { showSignIn } from './sign-in-door';

/** `GET /library`: what is owned, or the way in. */
export async function showLibrary(tools: LibraryTools, ctx: Context): Promise<void> {
  const session = await sessionOf(tools, ctx);
  if (session === undefined) {
    await showSignIn(tools, ctx);
    return;
  }
  const { customerId, address, locale, form } = session;
  const patterns = await findShelf(tools.db(), customerId, locale);
  const shop = await tools.settings.get(shopSetting);
  const news = shelfNews.find((one) => one === ctx.query['news']) ?? null;
  sendPage(ctx, 200, shelfPage({ shop, locale, address, patterns, form, news }));
}

/** `POST /library/patterns/:entitlementId/download`: to the page of a link that is made for this. */
export async function download(tools: LibraryTools, ctx: Context): Promise<void> {
  await withOwnForm(tools, ctx, async ({ customerId }) => {
    const right = ofRight.safeParse(ctx.params);
    if (!right.success) throw unknownRight();
    ask(emptyBody, ctx.request.body ?? {});
    // Within this site, whatever name it was reached by: a form's policy follows redirects.
    seeOther(ctx, new URL(await freshLink(tools, customerId, right.data.entitlementId)).pathname);
  });
}

/** `POST /library/orders/:orderId/receipt` */
export async function receiptAgain(tools: LibraryTools, ctx: Context): Promise<void> {
  await withOwnForm(tools, ctx, async ({ customerId }) => {
    const order = ofOrder.safeParse(ctx.params);
    if (!order.success) throw unknownRight();
    ask(emptyBody, ctx.request.body ?? {});
    await sendAgain(tools, customerId, order.data.orderId);
    seeOther(ctx, '/library?news=sent');
  });
}

/** Does what a form of the library asks for; who is not signed in (any more) is sent to the way in. */
export async function withOwnForm(
  tools: LibraryTools,
  ctx: Context,
  work: (session: Session) => Promise<void>,
): Promise<void> {
  const session = await sessionOf(tools, ctx);
  if (session === undefined) {
    seeOther(ctx, '/library');
    return;
  }
  demandOwnForm(ctx, session);
  await work(session);
}
