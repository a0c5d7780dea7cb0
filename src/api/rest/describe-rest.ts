import type { Core } from '@strapi/strapi';
import { routeRegisterKey } from '../../kernel/doors/route-doc';
import { service } from '../../kernel/service';
import { catalogueDocs } from './catalogue-docs';
import { contentDocs } from './content-docs';

/** Strapi mounts the catalogue's REST routes; here they are told to the register that the doors fill by themselves. */
export function describeRest(strapi: Core.Strapi): void {
  const register = service(strapi, routeRegisterKey);
  for (const route of [...catalogueDocs, ...contentDocs]) register.add(route);
}
