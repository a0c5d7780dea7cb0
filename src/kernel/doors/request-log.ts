import type { Core } from '@strapi/strapi';
import type { Log } from '../log/log';

/** One line a request: method, path without what is secret in it (redaction knows), status, milliseconds. */
export function requestLog(log: Log): Core.MiddlewareFactory {
  return () => async (ctx, next) => {
    const begun = process.hrtime.bigint();
    try {
      await next();
    } finally {
      const ms = Number((process.hrtime.bigint() - begun) / 1_000_000n);
      log.debug('request', { method: ctx.method, path: ctx.path, status: ctx.status, ms });
    }
  };
}
