import type { Core } from '@strapi/strapi';

const consentPath = /^\/u\/[\w-]+$/;

/**
 * Mail programs may unsubscribe by a multipart form (RFC 8058 §3.2), which the house takes nowhere else because its
 * parser would write it to disk. At this one door the body is left for `readChoice`. Call in `register`.
 */
export function leaveFormRaw(strapi: Core.Strapi): void {
  for (const name of ['global::plain-body', 'strapi::body']) {
    strapi.get('middlewares').extend(name, (middleware: Core.MiddlewareFactory): Core.MiddlewareFactory => {
      return (config, context) => {
        const handle = middleware(config, context);
        if (handle === undefined) throw new Error(`There is no ${name} any more`);
        return (ctx, next) => (consentPath.test(ctx.path) ? next() : handle(ctx, next));
      };
    });
  }
}
