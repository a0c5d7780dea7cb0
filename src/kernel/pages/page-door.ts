import type { Context } from 'koa';
import { createHash } from 'node:crypto';
import { databaseAway } from '../errors/database-away';
import { DomainError } from '../errors/domain-error';
import { httpStatus } from '../errors/http-status';
import type { Html } from './html';
import { pageStyle } from './page-style';
import {
  buyerLanguageOf,
  buyerLanguages,
  languageOf,
  languages,
  type BuyerLanguage,
  type Language,
} from './words';

const styleHash = createHash('sha256').update(pageStyle).digest('base64');
const policy = (formTargets: readonly string[]): string =>
  `default-src 'none'; style-src 'sha256-${styleHash}'; form-action ${["'self'", ...formTargets].join(' ')}; base-uri 'none'; frame-ancestors 'none'`;

/** What a person reads instead of an error; `back` is where it may go on. */
export type NoticePage = (code: string, language: Language, back?: string) => Html;

/**
 * Wraps a page for people outside: nothing of it is cached, indexed or told to other sites, and what is in the way is
 * a readable page for a browser and the house's JSON for everybody else.
 */
export function pageDoor(
  handler: (ctx: Context) => Promise<void>,
  notice: NoticePage,
  backOf: (ctx: Context) => string | undefined = () => undefined,
): (ctx: Context) => Promise<void> {
  return async (ctx) => {
    ctx.set({
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
      'X-Content-Type-Options': 'nosniff',
    });
    try {
      await handler(ctx);
    } catch (thrown) {
      const error = thrown instanceof DomainError ? thrown : databaseAway(thrown);
      if (error === undefined || ctx.accepts('json', 'html') !== 'html') throw thrown;
      if (error.kind === 'unavailable' || error.kind === 'too-many') ctx.set('Retry-After', '5');
      sendPage(ctx, httpStatus[error.kind], notice(error.code, browserLanguage(ctx), backOf(ctx)));
    }
  };
}

/** `formTargets`: origins besides our own to which the page's forms may lead, also by a redirect. */
export function sendPage(
  ctx: Context,
  status: number,
  page: Html,
  formTargets: readonly string[] = [],
): void {
  ctx.status = status;
  ctx.set('Content-Security-Policy', policy(formTargets));
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = page.markup;
}

/** The language a browser asks for, where no customer is known. */
function browserLanguage(ctx: Context): Language {
  const best = ctx.acceptsLanguages([...languages]);
  return languageOf(best === false ? 'en' : best);
}

/** The same among the languages of the way from a sale to its files. */
export function buyerLanguage(ctx: Context): BuyerLanguage {
  const best = ctx.acceptsLanguages([...buyerLanguages]);
  return buyerLanguageOf(best === false ? 'en' : best);
}
