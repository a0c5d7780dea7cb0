import type { Core } from '@strapi/strapi';
import { mountPublicRoutes } from '../../../../kernel/doors/public-door';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { createUnknownLinkLimit } from '../../adapters/unknown-link-limit';
import { buyerDoor } from './buyer-door';
import { sendBytes } from './bytes-door';
import { showLanding } from './landing-door';
import { pagePath, type DoorTools } from './link-of';
import { startDownload } from './mint-door';
import { showVersion } from './version-door';

/** The buyer's way to the bytes: page, one counted download, its bytes; and the page behind a printed code. */
export function openDoors(strapi: Core.Strapi): void {
  const db = service(strapi, knexKey);
  const tools: DoorTools = { strapi, unknownLinks: createUnknownLinkLimit(db()) };
  mountPublicRoutes(strapi, [
    { method: 'GET', path: '/d/:token', handler: buyerDoor((ctx) => showLanding(tools, ctx)) },
    {
      method: 'POST',
      path: '/d/:token/files/:fileId',
      handler: buyerDoor((ctx) => startDownload(tools, ctx), pagePath),
    },
    {
      method: 'GET',
      path: '/d/:token/files/:fileId/:ticket',
      handler: buyerDoor((ctx) => sendBytes(tools, ctx), pagePath),
    },
    { method: 'GET', path: '/v/:code', handler: buyerDoor((ctx) => showVersion(db(), ctx)) },
  ]);
}
