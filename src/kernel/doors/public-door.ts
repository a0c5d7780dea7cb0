import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/** A route that anyone may call: it is its own guard (a signature, a token, an allow-list). */
export interface PublicRoute {
  method: 'GET' | 'POST';
  /** From the root of the site: `/d/:token`, `/api/orders/inbound`. */
  path: string;
  handler: (ctx: Context) => Promise<void>;
}

export function mountPublicRoutes(strapi: Core.Strapi, routes: readonly PublicRoute[]): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '',
    routes: routes.map(({ method, path, handler }) => ({
      method,
      path,
      handler,
      info: { type: 'admin' },
      config: { auth: false },
    })),
  } as never);
}
