import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { DatabaseWatch } from '../health/database-watch';
import { DomainError } from './domain-error';
import { errorBody } from './error-body';
import { awayError, databaseAway } from './database-away';

/**
 * Koa middleware: the one place where broken rules become answers. Everything else stays Strapi's business, but
 * for what it says when the database is away: its sign-in swallows the reason and answers 401, 403 or 501, and a
 * customer would be told that the password is wrong.
 */
export function errorMiddleware(watch: DatabaseWatch): Core.MiddlewareFactory {
  return () => async (ctx, next) => {
    try {
      if (watch.isAway() && !standsAlone(ctx)) throw awayError();
      // An unfinished write is not left behind: its connection is cut, and then it fails by itself.
      await (isRead(ctx) ? Promise.race([next(), goneBefore(ctx, watch)]) : next());
      if (isDoubtful(ctx.status) && !(await watch.answers())) throw awayError();
    } catch (thrown) {
      const error = await understood(thrown, watch);
      if (error === undefined) throw thrown;
      answer(ctx, error);
    }
  };
}

async function understood(thrown: unknown, watch: DatabaseWatch): Promise<DomainError | undefined> {
  if (thrown instanceof DomainError) return thrown;
  const away = databaseAway(thrown);
  if (away !== undefined) return away;
  const status = thrown instanceof Error && 'status' in thrown ? thrown.status : 500;
  return isDoubtful(status) && !(await watch.answers()) ? awayError(thrown) : undefined;
}

function answer(ctx: Context, error: DomainError): void {
  const body = errorBody(error);
  ctx.status = body.error.status;
  if (error.kind === 'unavailable' || error.kind === 'too-many') ctx.set('Retry-After', '5');
  ctx.body = body;
}

function isRead({ method }: Context): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Rejects when the database goes while this request is under way. */
async function goneBefore(ctx: Context, watch: DatabaseWatch): Promise<void> {
  if (standsAlone(ctx)) return new Promise<void>(() => undefined);
  await watch.gone();
  throw awayError();
}

/** Health, public files and the admin panel's own files need no database. */
function standsAlone(ctx: Context): boolean {
  if (!isRead(ctx)) return false;
  if (/^\/(healthz|uploads)\//.test(ctx.path)) return true;
  return ctx.path.startsWith('/admin') && (ctx.accepts('json', 'html') === 'html' || /\.\w+$/.test(ctx.path));
}

function isDoubtful(status: unknown): boolean {
  return status === 401 || status === 403 || status === 500 || status === 501;
}
