import type { Context } from 'koa';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { entitlementsKey } from '../../../orders/contract';
import { linkState } from '../../domain/link/link-state';
import { landingPage } from '../../domain/page/landing-page';
import { findOffer } from '../links/find-offer';
import { linkRefusal, rightRefusal } from '../links/refusals';
import { shopSetting } from '../../../../kernel/settings/shop-setting';
import { sendPage } from '../../../../kernel/pages/page-door';
import { linkOf, pagePath, type DoorTools } from './link-of';

/** `GET /d/:token`: the page behind a link. Looking at it, as mail scanners do, changes and counts nothing. */
export async function showLanding(tools: DoorTools, ctx: Context): Promise<void> {
  const { strapi } = tools;
  const link = await linkOf(tools, ctx);
  const right = await service(strapi, entitlementsKey).mayDownload({ entitlementId: link.entitlementId });
  if (right.kind === 'refused') throw rightRefusal(right.reason);
  const state = linkState(link.facts, link.now);
  if (state === 'revoked' || state === 'expired') throw linkRefusal(state);
  const db = service(strapi, knexKey)();
  const shop = await service(strapi, settingsKey).get(shopSetting);
  const offer = await findOffer(db, link.patternId, link.boughtVersionId);
  const { title, buyer, boughtLabel, facts, now } = link;
  sendPage(
    ctx,
    200,
    landingPage({ path: pagePath(ctx), title, shop, buyer, boughtLabel, ...offer, link: facts, now }),
  );
}
