import type { Core } from '@strapi/strapi';
import { eventsKey } from '../../../../kernel/events/events';
import { knexKey, transactionKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import type { Entitlements } from '../../contract';
import { downloadRight } from '../../domain/download-right';
import { findOwners } from '../entitlements/find-owners';
import { findActiveOfOrder, findRight } from '../entitlements/find-right';
import { revokeEntitlement } from '../entitlements/revoke-entitlement';

export default ({ strapi }: { strapi: Core.Strapi }): Entitlements => {
  const db = () => service(strapi, knexKey)();
  return {
    mayDownload: async (asked, releasedFileId, trx) =>
      downloadRight(await findRight(trx ?? db(), asked, releasedFileId ?? null)),
    activeOfOrder: (orderId, trx) => findActiveOfOrder(trx ?? db(), orderId),
    ownersOf: (patternId, page, trx) => findOwners(trx ?? db(), patternId, page),
    revoke: (entitlementId, by) =>
      revokeEntitlement(
        { transaction: service(strapi, transactionKey), events: service(strapi, eventsKey) },
        entitlementId,
        by,
      ),
  };
};
