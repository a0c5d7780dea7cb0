import type { Core } from '@strapi/strapi';
import { mountPublicRoutes } from '../../../../kernel/doors/public-door';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { createUnknownLinkLimit } from '../../adapters/unknown-link-limit';
import { pageDoor } from '../../../../kernel/pages/page-door';
import { noticePage } from '../../domain/page/notice-page';
import { sendBytes } from './bytes-door';
import { bytesDoc, landingDoc, mintDoc, versionDoc, versionFormDoc } from './door-docs';
import { showLanding } from './landing-door';
import { pagePath, type DoorTools } from './link-of';
import { startDownload } from './mint-door';
import { showVersion } from './version-door';
import { showVersionForm } from './version-form-door';

/** The buyer's way to the bytes: page, one counted download, its bytes; and the page behind a printed code. */
export function openDoors(strapi: Core.Strapi): void {
  const db = service(strapi, knexKey);
  const tools: DoorTools = { strapi, unknownLinks: createUnknownLinkLimit(db()) };
  mountPublicRoutes(strapi, [
    {
      method: 'GET',
      path: '/d/:token',
      doc: landingDoc,
      handler: pageDoor((ctx) => showLanding(tools, ctx), noticePage),
    },
    {
      method: 'POST',
      path: '/d/:token/files/:fileId',
      doc: mintDoc,
      handler: pageDoor((ctx) => startDownload(tools, ctx), noticePage, pagePath),
    },
    {
      method: 'GET',
      path: '/d/:token/files/:fileId/:ticket',
      doc: bytesDoc,
      handler: pageDoor((ctx) => sendBytes(tools, ctx), noticePage, pagePath),
    },
    {
      method: 'GET',
      path: '/v',
      doc: versionFormDoc,
      handler: pageDoor(showVersionForm, noticePage),
    },
    {
      method: 'GET',
      path: '/v/:code',
      doc: versionDoc,
      handler: pageDoor((ctx) => showVersion(db(), ctx), noticePage),
    },
  ]);
}
