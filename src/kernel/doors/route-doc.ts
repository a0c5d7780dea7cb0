import type { z } from 'zod';
import { serviceKey } from '../service';

/** What a route that needs no admin demands of its caller. `customer`: a signed-in customer of the storefront. */
export type RouteGuard = 'webhook-signature' | 'metrics-token' | 'customer';

/** What the API's description says of a route, from the very schemas that the route reads and answers by. */
export interface RouteDoc {
  /** One sentence: what calling it does. */
  summary: string;
  /** Groups routes on the page; the room's name unless said. */
  tag?: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** What kind of body is sent where it is not JSON, for example `application/octet-stream`. */
  bodyType?: string;
  /** The whole body of a good answer, with its `data`. */
  answer?: z.ZodType;
  /** Status of a good answer; 200 unless said. */
  status?: number;
  /** What kind of body a good answer has where it is not JSON. */
  answerType?: string;
  /** Stable codes that callers meet and may act on. */
  errors?: readonly string[];
  /** Absent where knowing the address is enough, and on admin routes. */
  guard?: RouteGuard;
}

/** A route of ours as it is mounted. */
export interface KnownRoute {
  /** `admin`: a signed-in admin with the right; `public`: its own guard; `api`: Strapi's tokens and customers. */
  door: 'admin' | 'public' | 'api';
  method: string;
  /** From the root of the site, with `:params`. */
  path: string;
  /** The right an admin needs. */
  right?: string;
  doc?: RouteDoc | undefined;
}

/** Every route of ours, filled by the doors as they mount it. */
export interface RouteRegister {
  add(route: KnownRoute): void;
  list(): readonly KnownRoute[];
}
export const routeRegisterKey = serviceKey<RouteRegister>('kernel::routes');

export function createRouteRegister(): RouteRegister {
  const routes: KnownRoute[] = [];
  return { add: (route) => void routes.push(route), list: () => routes };
}
