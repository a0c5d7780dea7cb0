import type { Core } from '@strapi/strapi';
import { eventsKey } from '../../../../kernel/events/events';
import { knexKey, transactionKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import type { Entitlements } from '../../contract';
import { downloadRight } from '../../domain/download-right';
import { decideRight } from '../entitlements/decide-right';
import { findOwners } from '../entitlements/find-owners';
import { findActiveOfOrder, findRight } from '../entitlements/find-right';

export default ({ strapi }: { strapi: Core.Strapi }): Entitlements => {
  const db = () => service(strapi, knexKey)();
  const tools = () => ({ transaction: service(strapi, transactionKey), events: service(strapi, eventsKey) });
  return {
    mayDownload: async (asked, releasedFileId, trx) =>
      downloadRight(await findRight(trx ?? db(), asked, releasedFileId ?? null)),
    activeOfOrder: (orderId, trx) => findActiveOfOrder(trx ?? db(), orderId),
    ownersOf: (patternId, page, trx) => findOwners(trx ?? db(), patternId, page),
    revoke: (entitlementId, by) => decideRight(tools(), entitlementId, { kind: 'revoke', ...by }),
    reinstate: (entitlementId, by) => decideRight(tools(), entitlementId, { kind: 'reinstate', ...by }),
  };
};
