import type { Context } from 'koa';
import { createHash } from 'node:crypto';
import { databaseAway } from '../../../../kernel/errors/database-away';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { httpStatus } from '../../../../kernel/errors/http-status';
import type { Html } from '../../domain/page/html';
import { noticePage } from '../../domain/page/notice-page';
import { pageStyle } from '../../domain/page/page-style';
import { languageOf, languages, type Language } from '../../domain/page/words';

const styleHash = createHash('sha256').update(pageStyle).digest('base64');
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/**
 * Wraps what a buyer calls: nothing of it is cached, indexed or told to other sites, and what is in the way is a
 * readable page for a browser and the house's JSON for everybody else.
 */
export function buyerDoor(
  handler: (ctx: Context) => Promise<void>,
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
      sendPage(ctx, httpStatus[error.kind], noticePage(error.code, browserLanguage(ctx), backOf(ctx)));
    }
  };
}

export function sendPage(ctx: Context, status: number, page: Html): void {
  ctx.status = status;
  ctx.set('Content-Security-Policy', policy);
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = page.markup;
}

/** The language a browser asks for, where no customer is known. */
export function browserLanguage(ctx: Context): Language {
  const best = ctx.acceptsLanguages([...languages]);
  return languageOf(best === false ? 'en' : best);
}
