import type { StrapiApp } from '@strapi/strapi/admin';
import { loadTranslations } from '../../../admin/client/load-translations';
import { addSelvedgePage } from '../../../admin/pages/page-register';
import { connectorsRight } from './connectors-rights';

/** The operator's pages for webhooks and for what help desks tell. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'connectors', name: 'Connectors' });
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    addSelvedgePage(app, {
      path: 'webhooks',
      title: 'connectors.webhooks.title',
      order: 28,
      right: connectorsRight.read,
      load: () => import('./webhooks-page'),
    });
    addSelvedgePage(app, {
      path: 'inquiries',
      title: 'connectors.inquiries.title',
      order: 29,
      right: connectorsRight.read,
      load: () => import('./inquiries-page'),
    });
  },
  registerTrads: loadTranslations({
    en: () => import('./translations/en.json'),
    de: () => import('./translations/de.json'),
  }),
};
