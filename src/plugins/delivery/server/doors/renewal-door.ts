import type { Context } from 'koa';
import { renewLink } from '../links/renew-link';
import { linkOf, pagePath, tokenOf, type DoorTools } from './link-of';

/**
 * `POST /d/:token/renewal`: sends an ended link anew, to the address of its order and nowhere else; then the page of
 * the old one says so.
 */
export async function renewByOwner(tools: DoorTools, ctx: Context): Promise<void> {
  await linkOf(tools, ctx);
  await tools.renewals.count(ctx.ip);
  await renewLink(tools.strapi, tokenOf(ctx));
  ctx.status = 303;
  ctx.set('Location', pagePath(ctx));
  ctx.body = '';
}
