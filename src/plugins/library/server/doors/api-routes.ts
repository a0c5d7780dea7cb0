import type { Context } from 'koa';
import { z } from 'zod';
import { answerOf, nothingToTell } from '../../../../kernel/doors/answer';
import { ask } from '../../../../kernel/doors/ask';
import type { PublicRoute } from '../../../../kernel/doors/public-door';
import type { RouteDoc } from '../../../../kernel/doors/route-doc';
import { buyerLanguage } from '../../../../kernel/pages/page-door';
import { libraryView } from '../../contract';
import { accountOf, type Account } from '../accounts/account-of';
import { proveAccount } from '../accounts/prove-account';
import { provenCustomer, type ProvenCustomer } from '../accounts/proven-customer';
import { changeAddress } from '../address/change-address';
import { takeClaim } from '../claims/take-claim';
import type { LibraryTools } from '../library-tools';
import { askProof, type AskedProof } from '../proofs/ask-proof';
import { findShelf } from '../shelf/find-shelf';
import { freshLink } from '../shelf/fresh-link';
import { sendAgain } from '../shelf/send-again';
import { addressOrder, codeOrder, numberOrder, ofOrder, ofRight } from './page-requests';
import { countMail } from './sign-in-door';

interface Called {
  ctx: Context;
  account: Account;
}
interface CalledByOwner extends Called {
  customer: ProvenCustomer;
}

const signedIn = ['library/sign-in-needed', 'library/address-unconfirmed'];
const owner = [...signedIn, 'library/address-unproven'];
const limited = 'library/too-many-tries';

/** The library for storefronts, by the token of an account of users-permissions. */
export function apiRoutes(tools: LibraryTools): PublicRoute[] {
  const route = (
    method: 'GET' | 'POST',
    path: string,
    doc: Omit<RouteDoc, 'tag' | 'guard'>,
    work: (called: Called) => Promise<unknown>,
  ): PublicRoute => ({
    method,
    path: `/api/library${path}`,
    doc: {
      tag: 'library',
      guard: 'customer',
      answer: nothingToTell,
      ...doc,
      errors: [...signedIn, ...(doc.errors ?? [])],
    },
    handler: async (ctx) => {
      ctx.set('Cache-Control', 'no-store');
      const account = await accountOf(tools.strapi, ctx);
      ctx.body = { data: (await work({ ctx, account })) ?? null };
    },
  });
  const ofOwner: typeof route = (method, path, doc, work) =>
    route(method, path, { ...doc, errors: [...owner.slice(-1), ...(doc.errors ?? [])] }, work);
  const owned =
    (work: (called: CalledByOwner) => Promise<unknown>) =>
    async (called: Called): Promise<unknown> =>
      work({ ...called, customer: await provenCustomer(tools, called.account) });
  const mail = (asked: AskedProof) => tools.transaction((trx) => askProof(tools.jobs, trx, asked));

  return [
    ofOwner(
      'GET',
      '',
      { summary: 'What the signed-in customer owns, and what is new.', answer: answerOf(libraryView) },
      owned(async ({ customer: { customerId, address, locale } }) => ({
        address,
        patterns: await findShelf(tools.db(), customerId, locale),
      })),
    ),
    ofOwner(
      'POST',
      '/patterns/:entitlementId/link',
      {
        summary: 'Makes a download link; send the customer’s browser there.',
        params: ofRight,
        answer: answerOf(z.strictObject({ url: z.url() })),
        errors: ['library/unknown-right', 'library/right-revoked', limited],
      },
      owned(async ({ ctx, customer }) => {
        const { entitlementId } = ask(ofRight, ctx.params);
        return { url: await freshLink(tools, customer.customerId, entitlementId) };
      }),
    ),
    ofOwner(
      'POST',
      '/orders/:orderId/receipt',
      {
        summary: 'Mails the receipt of an order again, with new links.',
        params: ofOrder,
        errors: ['library/unknown-right', limited],
      },
      owned(({ ctx, customer }) => sendAgain(tools, customer.customerId, ask(ofOrder, ctx.params).orderId)),
    ),
    route(
      'POST',
      '/proof',
      { summary: 'Mails a code to the account’s own address.', errors: [limited] },
      async ({ ctx, account: { accountId: account_id, address } }) => {
        await countMail(tools, ctx, address);
        await mail({ purpose: 'account', account_id, address, locale: buyerLanguage(ctx) });
      },
    ),
    route(
      'POST',
      '/proof/code',
      {
        summary: 'Opens the library of the account’s address by the code that was mailed there.',
        body: codeOrder,
        errors: ['library/wrong-code', limited],
      },
      async ({ ctx, account }) => {
        const { code } = ask(codeOrder, ctx.request.body);
        await proveAccount(tools, account, { code, locale: buyerLanguage(ctx) });
      },
    ),
    ofOwner(
      'POST',
      '/claims',
      {
        summary: 'Claims an order of another shop, by the shop’s code or a mailed one.',
        body: codeOrder,
        answer: answerOf(z.strictObject({ orderId: z.uuid() })),
        errors: ['library/wrong-code', limited],
      },
      owned(async ({ ctx, customer }) => ({
        orderId: await takeClaim(tools, customer.customerId, ask(codeOrder, ctx.request.body).code),
      })),
    ),
    ofOwner(
      'POST',
      '/claims/mail',
      {
        summary:
          'Mails a code to the address that came with an order; the answer is the same if there is none.',
        body: numberOrder,
        errors: [limited],
      },
      owned(async ({ ctx, customer: { customerId: customer_id, locale } }) => {
        const { order: order_number } = ask(numberOrder, ctx.request.body);
        await tools.limits.take('order', customer_id);
        await mail({ purpose: 'order', customer_id, order_number, locale });
      }),
    ),
    ofOwner(
      'POST',
      '/address',
      { summary: 'Mails a code to a new address of the library.', body: addressOrder, errors: [limited] },
      owned(async ({ ctx, customer: { customerId: customer_id, locale } }) => {
        const { email: address } = ask(addressOrder, ctx.request.body);
        await countMail(tools, ctx, address);
        await mail({ purpose: 'address', customer_id, address, locale });
      }),
    ),
    ofOwner(
      'POST',
      '/address/code',
      {
        summary:
          'Changes the library’s address. The account has to get the same address, and prove it, to go on.',
        body: codeOrder,
        errors: ['library/wrong-code', limited],
      },
      owned(async ({ ctx, customer: { customerId } }) => {
        const { code } = ask(codeOrder, ctx.request.body);
        await changeAddress(tools, { customerId, sessionId: null }, code);
      }),
    ),
  ];
}
