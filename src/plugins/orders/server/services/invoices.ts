import type { Core } from '@strapi/strapi';
import { knexKey } from '../../../../kernel/kernel';
import { table } from '../../../../kernel/ledger/rows';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import type { Invoices } from '../../contract';
import { issueInvoice } from '../invoices/issue-invoice';
import { openInvoice } from '../invoices/open-invoice';
import { sellerSetting } from '../seller-setting';

interface OrderRow {
  id: string;
  customer_id: string;
  total_minor: string;
}

export default ({ strapi }: { strapi: Core.Strapi }): Invoices => ({
  async mayOpen(orderId, customerId) {
    const { name, address } = await service(strapi, settingsKey).get(sellerSetting);
    if (name === '' || address.length === 0) return false;
    const order = await table<OrderRow>(service(strapi, knexKey)(), 'orders').where({ id: orderId }).first();
    return order !== undefined && order.customer_id === customerId && Number(order.total_minor) > 0;
  },
  async open(orderId) {
    const { id } = await issueInvoice(strapi, orderId, { actor: 'customer' });
    return openInvoice(strapi, id);
  },
});
