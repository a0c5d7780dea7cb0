import type { Context } from 'koa';
import { z } from 'zod';
import { ask } from '../../../../kernel/doors/ask';
import { knexKey } from '../../../../kernel/kernel';
import { sendPage } from '../../../../kernel/pages/page-door';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { shopSetting } from '../../../../kernel/settings/shop-setting';
import { entitlementsKey, invoicesKey } from '../../../orders/contract';
import { decideRenewal } from '../../domain/link/link-renewal';
import { linkState } from '../../domain/link/link-state';
import { endedLinkPage } from '../../domain/page/ended-link-page';
import { landingPage } from '../../domain/page/landing-page';
import { deviceOf, uses } from '../../domain/recommend-file';
import type { FoundLink } from '../links/find-link';
import { findOffer } from '../links/find-offer';
import { linkRefusal, rightRefusal } from '../links/refusals';
import { bucketOrigin } from '../presigned/bucket-origin';
import { linkOf, pagePath, type DoorTools } from './link-of';

/** Anything else in the query is somebody's tracking mark and changes nothing. */
export const landingQuery = z.object({
  for: z
    .enum(uses)
    .optional()
    .catch(undefined)
    .describe('What the buyer wants to do; else their device decides.'),
});

/** `GET /d/:token`: the page behind a link. Looking at it, as mail scanners do, changes and counts nothing. */
export async function showLanding(tools: DoorTools, ctx: Context): Promise<void> {
  const { strapi } = tools;
  const link = await linkOf(tools, ctx);
  const right = await service(strapi, entitlementsKey).mayDownload({ entitlementId: link.entitlementId });
  if (right.kind === 'refused') throw rightRefusal(right.reason);
  const state = linkState(link.facts, link.now);
  if (state === 'revoked') throw linkRefusal(state);
  if (state === 'expired' || state === 'replaced') return showEnded(tools, ctx, link, state);
  const offer = await findOffer(service(strapi, knexKey)(), link.patternId, link.boughtVersionId);
  const shop = await service(strapi, settingsKey).get(shopSetting);
  const { title, buyer, boughtLabel, facts, now } = link;
  const page = landingPage({
    path: pagePath(ctx),
    title,
    shop,
    buyer,
    device: deviceOf(ctx.get('User-Agent')),
    wanted: ask(landingQuery, ctx.query).for,
    boughtLabel,
    hasInvoice: await service(strapi, invoicesKey).mayOpen(link.orderId, link.customerId),
    ...offer,
    link: facts,
    now,
  });
  const bucket = await bucketOrigin(strapi);
  ctx.vary('User-Agent');
  sendPage(ctx, 200, page, bucket === null ? [] : [bucket]);
}

/** A browser gets a page with a button where the link can be sent anew; everybody else the reason. */
async function showEnded(
  { strapi }: DoorTools,
  ctx: Context,
  link: FoundLink,
  state: 'expired' | 'replaced',
): Promise<void> {
  const refusal = linkRefusal(state);
  const decision = decideRenewal(link.facts, link.now);
  const isOffered = decision === 'may' || decision === 'on-its-way';
  if (!isOffered || ctx.accepts('json', 'html') !== 'html') throw refusal;
  const shop = await service(strapi, settingsKey).get(shopSetting);
  const { title, buyer } = link;
  const { code } = refusal;
  sendPage(
    ctx,
    410,
    endedLinkPage({ path: pagePath(ctx), title, shop, locale: buyer.locale, decision, code }),
  );
}
