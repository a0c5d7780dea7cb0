import type { Core } from '@strapi/strapi';

/** A route as Strapi's router has it: `GET`, `/api/catalogue/patterns/:slug`. */
export interface MountedRoute {
  method: string;
  path: string;
}

/** Where Strapi's admin and its plugins answer. */
const strapiRooms =
  /^\/(admin|content-manager|content-type-builder|content-releases|review-workflows|email|i18n|upload|users-permissions)(\/|$)/;

/** Health, public files, and the sites' root. */
const strapiFiles = ['/_health', '/uploads/(.*)', '/', '/((?!uploads/).+)'];

/** Everything under `/api` that comes with Strapi. Whatever else answers there is ours, and has to be described. */
export const strapiRest: readonly string[] = [
  'GET /api/content-type-builder/components',
  'GET /api/content-type-builder/components/:uid',
  'GET /api/content-type-builder/content-types',
  'GET /api/content-type-builder/content-types/:uid',
  'POST /api/email',
  'POST /api/upload',
  'GET /api/upload/files',
  'GET /api/upload/files/page',
  'GET /api/upload/files/:id',
  'DELETE /api/upload/files/:id',
  'GET /api/i18n/locales',
  'GET /api/connect/(.*)',
  'POST /api/auth/local',
  'POST /api/auth/local/register',
  'GET /api/auth/:provider/callback',
  'POST /api/auth/forgot-password',
  'POST /api/auth/reset-password',
  'GET /api/auth/email-confirmation',
  'POST /api/auth/send-email-confirmation',
  'POST /api/auth/change-password',
  'POST /api/auth/refresh',
  'POST /api/auth/logout',
  'GET /api/auth/sessions',
  'DELETE /api/auth/sessions/:sessionId',
  'GET /api/users/count',
  'GET /api/users',
  'GET /api/users/me',
  'GET /api/users/:id',
  'POST /api/users',
  'PUT /api/users/:id',
  'DELETE /api/users/:id',
  'GET /api/users-permissions/roles/:id',
  'GET /api/users-permissions/roles',
  'POST /api/users-permissions/roles',
  'PUT /api/users-permissions/roles/:role',
  'DELETE /api/users-permissions/roles/:role',
  'GET /api/users-permissions/permissions',
];

/** Every route that is mounted, Strapi's too; a GET answers HEAD as well and is named once. */
export function mountedRoutes(strapi: Core.Strapi): MountedRoute[] {
  const layers = strapi.server.listRoutes() as unknown as { path: string; methods: string[] }[];
  return layers.flatMap(({ path, methods }) =>
    methods.filter((method) => method !== 'HEAD').map((method) => ({ method, path })),
  );
}

/** What does not come with Strapi. */
export function ourRoutes(strapi: Core.Strapi): MountedRoute[] {
  return mountedRoutes(strapi).filter(
    (route) =>
      !strapiRooms.test(route.path) &&
      !strapiFiles.includes(route.path) &&
      !strapiRest.includes(nameOf(route)),
  );
}

/** `GET /api/catalogue/patterns/:slug` */
export function nameOf({ method, path }: MountedRoute): string {
  return `${method} ${path}`;
}
