import type { KnownRoute } from '../../src/kernel/doors/route-doc';
import type { TestApp } from './boot';

/** What a seeded app has, by the name of a path or query parameter, or by a path whose parameter has a common name. */
export type Made = Readonly<Record<string, string>>;

/** Examples of what exists in a seeded app, for routes that are known by their description alone. */
export interface Examples {
  /** Undefined where neither the seed nor a list above the route has one. */
  of(route: KnownRoute, name: string): Promise<string | undefined>;
}

/**
 * A value is what was made under its name; else the id of the first entry of the list above the route:
 * `/selvedge/orders/:id` is asked of `/selvedge/orders`.
 */
export function createExamples(
  app: TestApp,
  made: Made,
  callerOf: (route: KnownRoute) => Record<string, string>,
): Examples {
  return {
    of: async (route, name) =>
      made[route.path] ?? made[name] ?? (await firstOfList(app, route, callerOf(route))),
  };
}

async function firstOfList(
  app: TestApp,
  { path }: KnownRoute,
  headers: Record<string, string>,
): Promise<string | undefined> {
  const { body } = await app.request.get(path.slice(0, path.indexOf('/:'))).set(headers);
  const { data } = ((body as unknown) ?? {}) as { data?: unknown };
  if (!Array.isArray(data)) return undefined;
  const [first] = data as Record<string, unknown>[];
  const found = [first?.['documentId'], first?.['id'], first?.['key'], first?.['name']];
  const id = found.find((one) => typeof one === 'string' || typeof one === 'number');
  return id === undefined ? undefined : String(id);
}
