import type { Core } from '@strapi/strapi';
import { eventsKey } from '../../../../kernel/events/events';
import { service } from '../../../../kernel/service';
import type { Ownership } from '../../contract';
import { changeAddress } from '../ownership/change-address';
import { customerOfAddress } from '../ownership/customer-of-address';
import { giveOrder } from '../ownership/give-order';

export default ({ strapi }: { strapi: Core.Strapi }): Ownership => ({
  ofAddress: (trx, proven) => customerOfAddress(trx, proven),
  giveOrder: (trx, orderId, customerId) => giveOrder(trx, orderId, customerId),
  changeAddress: (trx, customerId, email) =>
    changeAddress(trx, service(strapi, eventsKey), customerId, email),
});
