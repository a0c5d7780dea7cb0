import type { Context } from 'koa';
import { ask } from '../../../../kernel/doors/ask';
import { buyerLanguage, sendPage } from '../../../../kernel/pages/page-door';
import { openPage, sentPage, signInPage } from '../../domain/page/door-pages';
import type { LibraryTools } from '../library-tools';
import { askProof } from '../proofs/ask-proof';
import { isGoodLink } from '../proofs/use-proof';
import { unknownLink } from '../refusals';
import { demandOwnForm } from '../sessions/own-form';
import { endSession } from '../sessions/session';
import { dropCookie, setCookie } from '../sessions/session-cookie';
import { signIn } from '../sessions/sign-in';
import { doorFacts, seeOther, sessionOf } from './library-door';
import { emailBody } from './page-requests';

export async function showSignIn(tools: LibraryTools, ctx: Context): Promise<void> {
  sendPage(ctx, 200, signInPage(await doorFacts(tools, ctx)));
}

/**
 * `POST /library`: the answer and the work are the same for every address, known or not; a job finds out. What is
 * counted against an address is counted for unknown ones too.
 */
export async function askForLink(tools: LibraryTools, ctx: Context): Promise<void> {
  demandOwnForm(ctx);
  const { email: address } = ask(emailBody, ctx.request.body);
  await countMail(tools, ctx, address);
  const locale = buyerLanguage(ctx);
  await tools.transaction((trx) => askProof(tools.jobs, trx, { purpose: 'sign-in', address, locale }));
  seeOther(ctx, '/library/sent');
}

/** @throws DomainError `library/too-many-tries` */
export async function countMail(tools: LibraryTools, ctx: Context, address: string): Promise<void> {
  await tools.limits.take('sender', ctx.ip);
  await tools.limits.take('address', tools.addresses.of(address).toString('base64url'));
}

export async function showSent(tools: LibraryTools, ctx: Context): Promise<void> {
  sendPage(ctx, 200, sentPage(await doorFacts(tools, ctx)));
}

/** `GET /library/in/:token`: a mail scanner may look as often as it likes. */
export async function showLink(tools: LibraryTools, ctx: Context): Promise<void> {
  const token = String(ctx.params['token']);
  if (!(await isGoodLink(tools.db(), token))) {
    await tools.limits.take('unknown', ctx.ip);
    throw unknownLink();
  }
  sendPage(ctx, 200, openPage(await doorFacts(tools, ctx), `/library/in/${encodeURIComponent(token)}`));
}

/** `POST /library/in/:token`: one session, however many press at once. */
export async function useLink(tools: LibraryTools, ctx: Context): Promise<void> {
  demandOwnForm(ctx);
  const before = await sessionOf(tools, ctx);
  const { token, days, isClaim } = await signIn(tools, String(ctx.params['token'])).catch(
    async (error: unknown) => {
      await tools.limits.take('unknown', ctx.ip);
      throw error;
    },
  );
  if (before !== undefined) await endSession(tools.db(), before.sessionId);
  setCookie(ctx, token, { days, root: tools.root });
  seeOther(ctx, isClaim ? '/library?news=claimed' : '/library');
}

/** `POST /library/out` */
export async function signOut(tools: LibraryTools, ctx: Context): Promise<void> {
  const session = await sessionOf(tools, ctx);
  demandOwnForm(ctx, session);
  if (session !== undefined) await endSession(tools.db(), session.sessionId);
  dropCookie(ctx, tools.root);
  seeOther(ctx, '/library');
}
