import type { StrapiApp } from '@strapi/strapi/admin';
import { loadTranslations } from '../../../admin/client/load-translations';
import { addSelvedgePage } from '../../../admin/pages/page-register';
import { traceRight } from './trace-answer';

/** The operator's page that leads a found copy back to its order. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'delivery', name: 'Delivery' });
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    addSelvedgePage(app, {
      path: 'trace',
      title: 'delivery.trace.title',
      order: 20,
      right: traceRight,
      load: () => import('./trace-page'),
    });
  },
  registerTrads: loadTranslations({
    en: () => import('./translations/en.json'),
    de: () => import('./translations/de.json'),
  }),
};
