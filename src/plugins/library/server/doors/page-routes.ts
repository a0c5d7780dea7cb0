import type { Context } from 'koa';
import { z } from 'zod';
import type { PublicRoute } from '../../../../kernel/doors/public-door';
import type { RouteDoc } from '../../../../kernel/doors/route-doc';
import { buyerLanguage, pageDoor } from '../../../../kernel/pages/page-door';
import { refusalPage } from '../../domain/page/refusal-page';
import type { LibraryTools } from '../library-tools';
import { askAddressCode, showAddress, showAddressCodeForm, useAddressCode } from './address-door';
import { askOrderCode, claim, showClaim, showClaimCodeForm } from './claim-door';
import { claimBody, codeBody, emailBody, emptyBody, ofOrder, ofRight, orderBody } from './page-requests';
import { download, receiptAgain, showLibrary } from './shelf-door';
import { askForLink, showLink, showSent, signOut, useLink } from './sign-in-door';

type Handler = (tools: LibraryTools, ctx: Context) => Promise<void>;

const token = z.object({ token: z.string().describe('The secret of the link, as it stands in the mail.') });
const limited = 'library/too-many-tries';
const foreign = 'library/foreign-form';

/** The pages of the library and what their forms do. Browsers get readable pages, also when the answer is no. */
export function pageRoutes(tools: LibraryTools): PublicRoute[] {
  const opened =
    (handler: Handler) =>
    (ctx: Context): Promise<void> =>
      pageDoor(
        () => handler(tools, ctx),
        (code) => refusalPage(code, buyerLanguage(ctx)),
      )(ctx);
  const shown = (
    path: string,
    summary: string,
    handler: Handler,
    doc: Partial<RouteDoc> = {},
  ): PublicRoute => ({
    method: 'GET',
    path,
    doc: { tag: 'library', summary, answerType: 'text/html', ...doc },
    handler: opened(handler),
  });
  const sent = (path: string, summary: string, handler: Handler, doc: Partial<RouteDoc>): PublicRoute => ({
    method: 'POST',
    path,
    doc: { tag: 'library', summary, status: 303, bodyType: 'application/x-www-form-urlencoded', ...doc },
    handler: opened(handler),
  });
  return [
    shown('/library', 'What the signed-in customer owns; to others the form to ask for a link.', showLibrary),
    sent(
      '/library',
      'Mails a sign-in link, if the address is known; the answer is the same if not.',
      askForLink,
      {
        body: emailBody,
        errors: [limited, foreign],
      },
    ),
    shown('/library/sent', 'Says to look into the mailbox.', showSent),
    shown('/library/in/:token', 'The page behind a mailed link; looking at it changes nothing.', showLink, {
      params: token,
      errors: ['library/unknown-link', limited],
    }),
    sent('/library/in/:token', 'Uses the link up and signs in (a cookie).', useLink, {
      params: token,
      errors: ['library/unknown-link', limited, foreign],
    }),
    sent('/library/out', 'Signs out.', signOut, { body: emptyBody, errors: [foreign] }),
    sent(
      '/library/patterns/:entitlementId/download',
      'Leads to a fresh download link (`Location`).',
      download,
      {
        params: ofRight,
        body: emptyBody,
        errors: ['library/unknown-right', 'library/right-revoked', limited, foreign],
      },
    ),
    sent(
      '/library/orders/:orderId/receipt',
      'Mails an order’s receipt again, with new links.',
      receiptAgain,
      {
        params: ofOrder,
        body: emptyBody,
        errors: ['library/unknown-right', limited, foreign],
      },
    ),
    shown('/library/claim', 'The form to add an order of another shop.', showClaim),
    sent('/library/claim', 'Claims an order by its code; without a session by a mailed link.', claim, {
      body: claimBody,
      errors: ['library/wrong-code', limited, foreign],
    }),
    sent('/library/claim/mail', 'Mails a code to the address that came with an order.', askOrderCode, {
      body: orderBody,
      errors: [limited, foreign],
    }),
    shown('/library/claim/code', 'The form for the mailed code of an order.', showClaimCodeForm),
    shown('/library/address', 'The form to change the address.', showAddress),
    sent('/library/address', 'Mails a code to the new address.', askAddressCode, {
      body: emailBody,
      errors: [limited, foreign],
    }),
    shown('/library/address/code', 'The form for the code of the new address.', showAddressCodeForm),
    sent('/library/address/code', 'Changes the address, and tells the old one.', useAddressCode, {
      body: codeBody,
      errors: ['library/wrong-code', limited, foreign],
    }),
  ];
}
