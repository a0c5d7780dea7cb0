import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { patternChanged } from '../../../../api/pattern/contract';
import { versionReleased, versionWithdrawn } from '../../../../api/version/contract';
import {
  entitlementGranted,
  entitlementReinstated,
  entitlementRevoked,
  orderRecorded,
  orderRefunded,
} from '../../../orders/contract';
import {
  inquiryRecorded,
  publicEvents,
  webhookPinged,
  type PublicData,
  type PublicEventType,
} from '../../contract';
import { publicInquiry, publicLines, publicOrder, publicVersion } from './public-facts';
import { publicPattern } from './public-pattern';

interface Sources {
  strapi: Core.Strapi;
  db: Knex;
}

type Lookups = {
  [Type in PublicEventType]: (sources: Sources, payload: unknown) => Promise<PublicData<Type>>;
};

const pattern = async ({ strapi }: Sources, payload: unknown) => ({
  pattern: await publicPattern(strapi, patternChanged.schema.parse(payload).patternId),
});

const lookups: Lookups = {
  'pattern.published': pattern,
  'pattern.changed': pattern,
  'pattern.unpublished': pattern,
  'version.released': async ({ strapi, db }, payload) => {
    const { releasedVersionId, patternId } = versionReleased.schema.parse(payload);
    return {
      version: await publicVersion(db, releasedVersionId),
      pattern: await publicPattern(strapi, patternId),
    };
  },
  'version.withdrawn': async ({ strapi, db }, payload) => {
    const { releasedVersionId, patternId, recalled } = versionWithdrawn.schema.parse(payload);
    return {
      version: await publicVersion(db, releasedVersionId),
      pattern: await publicPattern(strapi, patternId),
      recalled,
    };
  },
  'order.recorded': async ({ db }, payload) => {
    const { orderId } = orderRecorded.schema.parse(payload);
    return { order: await publicOrder(db, orderId), lines: await publicLines(db, orderId) };
  },
  'order.refunded': async ({ db }, payload) => {
    const { orderId, refund } = orderRefunded.schema.parse(payload);
    return { order: await publicOrder(db, orderId), refund };
  },
  'entitlement.granted': async ({ db }, payload) => {
    const { entitlementId, orderId, patternId } = entitlementGranted.schema.parse(payload);
    return { entitlement: { id: entitlementId, order: await publicOrder(db, orderId), pattern: patternId } };
  },
  'entitlement.revoked': async ({ db }, payload) => {
    const { entitlementId, orderId, patternId, cause } = entitlementRevoked.schema.parse(payload);
    const order = await publicOrder(db, orderId);
    return { entitlement: { id: entitlementId, order, pattern: patternId }, cause };
  },
  'entitlement.reinstated': async ({ db }, payload) => {
    const { entitlementId, orderId, patternId, cause } = entitlementReinstated.schema.parse(payload);
    const order = await publicOrder(db, orderId);
    return { entitlement: { id: entitlementId, order, pattern: patternId }, cause };
  },
  'inquiry.recorded': async ({ db }, payload) => ({
    inquiry: await publicInquiry(db, inquiryRecorded.schema.parse(payload).inquiryId),
  }),
  ping: (_sources, payload) =>
    Promise.resolve({ subscription: webhookPinged.schema.parse(payload).subscriptionId }),
};

/** What a webhook's `data` says, looked up now; the catalogue's schema is the allow-list. */
export async function publicData(
  sources: Sources,
  type: PublicEventType,
  payload: unknown,
): Promise<unknown> {
  return publicEvents[type].data.parse(await lookups[type](sources, payload));
}
