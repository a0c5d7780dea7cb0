import type { Core } from '@strapi/strapi';
import { DomainError } from './domain-error';
import { errorBody } from './error-body';
import { databaseAway } from './database-away';

/** Koa middleware: the one place where broken rules become answers. Everything else stays Strapi's business. */
export const errorMiddleware: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } catch (thrown) {
    const error = thrown instanceof DomainError ? thrown : databaseAway(thrown);
    if (error === undefined) throw thrown;
    const body = errorBody(error);
    ctx.status = body.error.status;
    if (error.kind === 'unavailable' || error.kind === 'too-many') ctx.set('Retry-After', '5');
    ctx.body = body;
  }
};
