import type { Context } from 'koa';
import { buyerLanguage } from '../../../../kernel/pages/page-door';
import { buyerLanguageOf } from '../../../../kernel/pages/words';
import { shopSetting } from '../../../../kernel/settings/shop-setting';
import type { DoorFacts } from '../../domain/page/door-pages';
import type { LibraryTools } from '../library-tools';
import { readCookie } from '../sessions/session-cookie';
import { findSession, type Session } from '../sessions/session';
import { signInSetting } from '../settings';

export function sessionOf({ db }: LibraryTools, ctx: Context): Promise<Session | undefined> {
  return findSession(db(), readCookie(ctx));
}

/** What every page says, in the language of who is signed in, else in the browser's. */
export async function doorFacts(
  { settings }: LibraryTools,
  ctx: Context,
  session?: Session,
): Promise<DoorFacts> {
  const [{ name: shop }, { minutes }] = [await settings.get(shopSetting), await settings.get(signInSetting)];
  const language = session === undefined ? buyerLanguage(ctx) : buyerLanguageOf(session.locale);
  return { shop, language, minutes };
}

/** 303: the browser fetches another page, and going back sends no form twice. */
export function seeOther(ctx: Context, path: string): void {
  ctx.status = 303;
  ctx.set('Location', path);
  ctx.body = '';
}
