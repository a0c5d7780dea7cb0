import type { StrapiApp } from '@strapi/strapi/admin';
import { loadTranslations } from '../../../admin/client/load-translations';
import { addSelvedgePage } from '../../../admin/pages/page-register';
import { createEntryActions } from '../../../admin/pages/entry-actions';
import { ordersRight } from './orders-api';

/** The operator's pages for orders and for the connection to shops. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'orders', name: 'Orders', apis: { entryActions: createEntryActions() } });
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    addSelvedgePage(app, {
      path: 'orders',
      title: 'orders.title',
      order: 10,
      right: ordersRight.read,
      load: () => import('./orders-page'),
    });
    addSelvedgePage(app, {
      path: 'customers',
      title: 'orders.customers.title',
      order: 11,
      right: ordersRight.read,
      load: () => import('./customers-page'),
    });
    addSelvedgePage(app, {
      path: 'entitlements',
      title: 'orders.rights.title',
      order: 12,
      right: ordersRight.read,
      load: () => import('./entitlements-page'),
    });
    addSelvedgePage(app, {
      path: 'shop-connection',
      title: 'orders.accounts.title',
      order: 25,
      right: ordersRight.read,
      load: () => import('./accounts-page'),
    });
    addSelvedgePage(app, {
      path: 'tax',
      title: 'orders.tax-page.title',
      order: 12,
      right: ordersRight.read,
      load: () => import('./tax-page'),
    });
  },
  registerTrads: loadTranslations({
    en: () => import('./translations/en.json'),
    de: () => import('./translations/de.json'),
  }),
};
