import type { Core } from '@strapi/strapi';

/**
 * A signature is over bytes, so Strapi's parser must not touch what comes to an inbound door: it would answer for
 * broken JSON and big bodies before us, and hand on objects. Call in `register`.
 */
export function leaveBodyRaw(strapi: Core.Strapi, inboundPath: RegExp): void {
  strapi
    .get('middlewares')
    .extend('strapi::body', (parser: Core.MiddlewareFactory): Core.MiddlewareFactory => {
      return (config, context) => {
        const parse = parser(config, context);
        if (parse === undefined) throw new Error('Strapi has no body parser any more');
        return (ctx, next) => (inboundPath.test(ctx.path) ? next() : parse(ctx, next));
      };
    });
}
