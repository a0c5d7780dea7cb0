import type { Core } from '@strapi/strapi';

/**
 * Keeps Strapi's parser from the bodies that come to these paths: where a signature is over bytes, or the door takes
 * what the parser would write to disk or answer for before us. Call in `register`.
 */
export function leaveBodyRaw(strapi: Core.Strapi, paths: RegExp): void {
  strapi
    .get('middlewares')
    .extend('strapi::body', (parser: Core.MiddlewareFactory): Core.MiddlewareFactory => {
      return (config, context) => {
        const parse = parser(config, context);
        if (parse === undefined) throw new Error('Strapi has no body parser any more');
        return (ctx, next) => (paths.test(ctx.path) ? next() : parse(ctx, next));
      };
    });
}
