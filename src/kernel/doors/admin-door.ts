import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { service } from '../service';
import { routeRegisterKey, type RouteDoc } from './route-doc';

/** A right that a role can be given on the roles page. */
export interface AdminAction {
  /** A plugin's name, or one of the rooms that are no plugin. */
  room: string;
  uid: string;
  displayName: string;
}

/** A route of the admin API under `/selvedge`, closed to everyone whose role lacks the right. */
export interface AdminRoute {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  action: AdminAction;
  doc: RouteDoc;
  /** Its answer becomes the body. */
  handler: (ctx: Context) => Promise<unknown>;
}

/** Rooms that Strapi does not know as plugins; their rights are filed under the admin's own. */
const ownRooms: readonly string[] = ['selvedge', 'catalogue'];

/** `plugin::orders.orders.read`, and `admin::catalogue.versions.release` for rooms that are no plugin. */
export function actionId({ room, uid }: AdminAction): string {
  return ownRooms.includes(room) ? `admin::${room}.${uid}` : `plugin::${room}.${uid}`;
}

/** Makes the rights known to the roles page; later than a plugin's `bootstrap` the super admin would not get them. */
export async function registerActions(strapi: Core.Strapi, actions: readonly AdminAction[]): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(
    actions.map(({ room, uid, displayName }) => ({
      section: 'settings',
      category: 'Selvedge',
      subCategory: room,
      displayName,
      ...(ownRooms.includes(room)
        ? { pluginName: 'admin', uid: `${room}.${uid}` }
        : { pluginName: room, uid }),
    })),
  );
}

/** Mounts admin routes; every one of them demands a signed-in admin with the route's right. */
export function mountAdminRoutes(strapi: Core.Strapi, routes: readonly AdminRoute[]): void {
  const register = service(strapi, routeRegisterKey);
  for (const { method, path, action, doc } of routes) {
    const tagged = { tag: action.room, ...doc };
    register.add({ door: 'admin', method, path: `/selvedge${path}`, right: actionId(action), doc: tagged });
  }
  strapi.server.routes({
    type: 'admin',
    prefix: '/selvedge',
    routes: routes.map(({ method, path, action, handler }) => ({
      method,
      path,
      handler: async (ctx: Context) => {
        ctx.body = (await handler(ctx)) ?? { data: null };
      },
      info: { pluginName: action.room, type: 'admin' },
      config: {
        policies: [
          'admin::isAuthenticatedAdmin',
          { name: 'admin::hasPermissions', config: { actions: [actionId(action)] } },
        ],
      },
    })),
  } as never);
}
