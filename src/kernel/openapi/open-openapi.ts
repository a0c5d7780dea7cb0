import { once } from '../once';
import type { Core } from '@strapi/strapi';
import { publicUrl } from '../config/public-url';
import { mountAdminRoutes, type AdminAction } from '../doors/admin-door';
import { mountPublicRoutes } from '../doors/public-door';
import { routeRegisterKey } from '../doors/route-doc';
import { environmentKey } from '../kernel';
import { service } from '../service';
import { docsRoutes } from './docs/docs-routes';
import { openapiDocument } from './document';
import { sendUnlessKnown } from './send-unless-known';
import { anything } from './anything';

export const apiActions = {
  readApi: { room: 'selvedge', uid: 'api.read', displayName: 'Read the description of the admin API' },
} satisfies Record<string, AdminAction>;

/**
 * The description of the API: for everybody what visitors, customers and shops may call, for signed-in admins all of
 * it. Made when it is first asked for, when every room has mounted its routes.
 */
export function openOpenapi(strapi: Core.Strapi): void {
  const text = (wanted: 'public' | 'all') => {
    const routes = service(strapi, routeRegisterKey).list();
    const shown = wanted === 'all' ? routes : routes.filter(({ door }) => door !== 'admin');
    const version = String(strapi.config.get('info.version'));
    const server = publicUrl(service(strapi, environmentKey));
    return JSON.stringify(openapiDocument(shown, { version, server }));
  };
  const publicText = once(() => text('public'));
  const wholeText = once(() => text('all'));
  mountPublicRoutes(strapi, [
    {
      method: 'GET',
      path: '/api/openapi.json',
      doc: { tag: 'api', summary: 'This description, without the admin’s routes.', answer: anything },
      handler: (ctx) => {
        sendUnlessKnown(ctx, { type: 'application/json', bytes: publicText(), cache: 'public, no-cache' });
        return Promise.resolve();
      },
    },
    ...docsRoutes(),
  ]);
  mountAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/openapi.json',
      action: apiActions.readApi,
      doc: { tag: 'api', summary: 'The description of every route, the admin’s too.', answer: anything },
      handler: (ctx) => {
        sendUnlessKnown(ctx, { type: 'application/json', bytes: wholeText(), cache: 'private, no-cache' });
        return Promise.resolve(ctx.body);
      },
    },
  ]);
}
