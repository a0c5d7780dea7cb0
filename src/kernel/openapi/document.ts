import type { KnownRoute } from '../doors/route-doc';
import { about } from './about';
import { describeOperation, type DescribedRoute } from './describe-operation';
import { openapiPath } from './path';
import { createSchemaShelf } from './schema-shelf';
import { securitySchemes } from './security-schemes';
import { tagsOf, unfiled } from './tags';

/** OpenAPI 3.1.0, as far as its maker has to know it. */
export interface OpenapiDocument {
  openapi: '3.1.0';
  info: Record<string, unknown>;
  paths: Record<string, Record<string, Record<string, unknown>>>;
  [part: string]: unknown;
}

export interface AboutApi {
  version: string;
  /** Where it answers. */
  server: string;
}

/** Describes the routes that say what they are; one without a `doc` is left out, and a test complains of it. */
export function openapiDocument(
  routes: readonly KnownRoute[],
  { version, server }: AboutApi,
): OpenapiDocument {
  const described = routes.filter((route): route is DescribedRoute => route.doc !== undefined);
  const shelf = createSchemaShelf();
  const paths: OpenapiDocument['paths'] = {};
  for (const route of described) {
    const path = openapiPath(route.path);
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: describeOperation(shelf, route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Selvedge', version, description: about(described) },
    servers: [{ url: server }],
    tags: tagsOf(new Set(described.map(({ doc }) => doc.tag ?? unfiled))),
    paths: Object.fromEntries(Object.entries(paths).sort(([one], [other]) => (one < other ? -1 : 1))),
    components: { schemas: shelf.components(), securitySchemes },
  };
}
