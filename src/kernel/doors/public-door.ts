import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { service } from '../service';
import { routeRegisterKey, type RouteDoc } from './route-doc';

/** A route that anyone may call: it is its own guard (a signature, a token, an allow-list). */
export interface PublicRoute {
  method: 'GET' | 'POST';
  /** From the root of the site: `/d/:token`, `/api/orders/inbound`. */
  path: string;
  doc: RouteDoc;
  handler: (ctx: Context) => Promise<void>;
}

export function mountPublicRoutes(strapi: Core.Strapi, routes: readonly PublicRoute[]): void {
  const register = service(strapi, routeRegisterKey);
  for (const { method, path, doc } of routes) register.add({ door: 'public', method, path, doc });
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
