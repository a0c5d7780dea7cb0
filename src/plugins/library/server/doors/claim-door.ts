import type { Context } from 'koa';
import { ask } from '../../../../kernel/doors/ask';
import { buyerLanguage, sendPage } from '../../../../kernel/pages/page-door';
import { claimPage, codePage } from '../../domain/page/door-pages';
import { findOrderOfCode } from '../claims/claim-code';
import { takeClaim } from '../claims/take-claim';
import type { LibraryTools } from '../library-tools';
import { askProof } from '../proofs/ask-proof';
import { demandOwnForm } from '../sessions/own-form';
import { doorFacts, seeOther, sessionOf } from './library-door';
import { claimBody, orderBody } from './page-requests';
import { withOwnForm } from './shelf-door';
import { countMail } from './sign-in-door';

export async function showClaim(tools: LibraryTools, ctx: Context): Promise<void> {
  const session = await sessionOf(tools, ctx);
  sendPage(ctx, 200, claimPage(await doorFacts(tools, ctx, session), session?.form ?? null));
}

/**
 * `POST /library/claim`: who is signed in has the order at once. Who is not gives an address, and the order comes with
 * the link that is mailed there; whether the code was one is not said.
 */
export async function claim(tools: LibraryTools, ctx: Context): Promise<void> {
  const session = await sessionOf(tools, ctx);
  demandOwnForm(ctx, session);
  const { code, email: address } = ask(claimBody, ctx.request.body);
  if (session !== undefined) {
    await tools.limits.take('sender', ctx.ip);
    await takeClaim(tools, session.customerId, code);
    seeOther(ctx, '/library?news=claimed');
    return;
  }
  if (address === undefined) {
    seeOther(ctx, '/library/claim');
    return;
  }
  await countMail(tools, ctx, address);
  const order_id = (await findOrderOfCode(tools.db(), tools, code)) ?? null;
  const locale = buyerLanguage(ctx);
  await tools.transaction((trx) =>
    askProof(tools.jobs, trx, { purpose: 'claim-link', address, order_id, locale }),
  );
  seeOther(ctx, '/library/sent');
}

/** `POST /library/claim/mail`: a code goes to the address that came with the order, if there is one. */
export async function askOrderCode(tools: LibraryTools, ctx: Context): Promise<void> {
  await withOwnForm(tools, ctx, async ({ customerId: customer_id, locale }) => {
    const { order: order_number } = ask(orderBody, ctx.request.body);
    await tools.limits.take('sender', ctx.ip);
    await tools.limits.take('order', customer_id);
    await tools.transaction((trx) =>
      askProof(tools.jobs, trx, { purpose: 'order', customer_id, order_number, locale }),
    );
    seeOther(ctx, '/library/claim/code');
  });
}

export async function showClaimCodeForm(tools: LibraryTools, ctx: Context): Promise<void> {
  const session = await sessionOf(tools, ctx);
  if (session === undefined) seeOther(ctx, '/library');
  else {
    const { form } = session;
    sendPage(ctx, 200, codePage(await doorFacts(tools, ctx, session), { action: '/library/claim', form }));
  }
}
