import type { Core } from '@strapi/strapi';
import { mountPublicRoutes } from '../../../../kernel/doors/public-door';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { createSenderLimit } from '../../adapters/sender-limit';
import { bounceRoute } from '../bounces/bounce-door';
import { buyerDoor } from './buyer-door';
import { sendBytes } from './bytes-door';
import {
  bytesDoc,
  invoiceDoc,
  landingDoc,
  mintDoc,
  renewalDoc,
  versionDoc,
  versionFormDoc,
  zipDoc,
  zipMintDoc,
} from './door-docs';
import { sendInvoice } from './invoice-door';
import { showLanding } from './landing-door';
import { pagePath, type DoorTools } from './link-of';
import { startDownload } from './mint-door';
import { renewByOwner } from './renewal-door';
import { showVersion } from './version-door';
import { showVersionForm } from './version-form-door';
import { sendZip, startZip } from './zip-door';

/** The buyer's way to the bytes: page, one counted download, its bytes; and the page behind a printed code. */
export function openDoors(strapi: Core.Strapi): void {
  const db = service(strapi, knexKey);
  const tools: DoorTools = {
    strapi,
    unknownLinks: createSenderLimit(db(), { name: 'unknown-link', points: 30 }),
    renewals: createSenderLimit(db(), { name: 'link-renewal', points: 10 }),
  };
  const door = (handler: (tools: DoorTools, ctx: Parameters<typeof pagePath>[0]) => Promise<void>) =>
    buyerDoor((ctx) => handler(tools, ctx), pagePath);
  mountPublicRoutes(strapi, [
    {
      method: 'GET',
      path: '/d/:token',
      doc: landingDoc,
      handler: buyerDoor((ctx) => showLanding(tools, ctx)),
    },
    { method: 'POST', path: '/d/:token/renewal', doc: renewalDoc, handler: door(renewByOwner) },
    { method: 'POST', path: '/d/:token/files/:fileId', doc: mintDoc, handler: door(startDownload) },
    { method: 'GET', path: '/d/:token/files/:fileId/:ticket', doc: bytesDoc, handler: door(sendBytes) },
    { method: 'POST', path: '/d/:token/zip', doc: zipMintDoc, handler: door(startZip) },
    { method: 'GET', path: '/d/:token/zip/:zipTicket', doc: zipDoc, handler: door(sendZip) },
    { method: 'POST', path: '/d/:token/invoice', doc: invoiceDoc, handler: door(sendInvoice) },
    { method: 'GET', path: '/v', doc: versionFormDoc, handler: buyerDoor(showVersionForm) },
    {
      method: 'GET',
      path: '/v/:code',
      doc: versionDoc,
      handler: buyerDoor((ctx) => showVersion(db(), ctx)),
    },
    bounceRoute(strapi),
  ]);
}
