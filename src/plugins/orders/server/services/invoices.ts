import type { Core } from '@strapi/strapi';
import type { Invoices } from '../../contract';
import { issueInvoice } from '../invoices/issue-invoice';
import { openInvoice } from '../invoices/open-invoice';

export default ({ strapi }: { strapi: Core.Strapi }): Invoices => ({
  async open(orderId) {
    const { id } = await issueInvoice(strapi, orderId, { actor: 'customer' });
    return openInvoice(strapi, id);
  },
});
