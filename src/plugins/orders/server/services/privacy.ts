import type { Core } from '@strapi/strapi';
import { knexKey, transactionKey } from '../../../../kernel/kernel';
import { audit } from '../../../../kernel/ledger/audit';
import { service } from '../../../../kernel/service';
import { erasureKey } from '../../contract';
import { type CustomerPrivacy } from '../../desk-contract';
import { findCustomer } from '../customers/find-customer';
import { tellCustomer } from '../customers/tell-customer';
import { eraseCustomer, previewErasure } from '../erasure/erase-customer';

export default ({ strapi }: { strapi: Core.Strapi }): CustomerPrivacy => ({
  async *tell(customerId, actor) {
    await findCustomer(service(strapi, knexKey)(), customerId);
    const subject = `customer:${customerId}`;
    await service(
      strapi,
      transactionKey,
    )((trx) => audit(trx, { actor, action: 'customer.exported', subject }));
    yield* tellCustomer(service(strapi, erasureKey), customerId);
  },
  preview: (customerId) => previewErasure(strapi, customerId),
  erase: (order) => eraseCustomer(strapi, order),
});
