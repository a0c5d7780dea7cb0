import type { Core } from '@strapi/strapi';

/** A typed name of a service: `plugin::orders.entitlements`, `api::version.release`, `kernel::jobs`. */
export interface ServiceKey<T> {
  readonly uid: string;
  /** Carries the type only; never set. */
  readonly type?: T;
}

export function serviceKey<T>(uid: string): ServiceKey<T> {
  return { uid };
}

/**
 * The only locator. Strapi's own `strapi.plugin('x').service('y')` is untyped (any spelling compiles);
 * this is the one place where its answer gets a type.
 * @throws Error when nothing carries that name: a wiring bug.
 */
export function service<T>(strapi: Core.Strapi, key: ServiceKey<T>): T {
  const [room = '', name = ''] = key.uid.split('::');
  const found: unknown =
    room === 'kernel' ? strapi.get(key.uid) : strapi.service(`${room}::${name}` as never);
  if (found === undefined || found === null) throw new Error(`No service is called ${key.uid}`);
  return found as T;
}
