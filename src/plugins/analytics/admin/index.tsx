import type { StrapiApp } from '@strapi/strapi/admin';
import { loadTranslations } from '../../../admin/client/load-translations';
import { addSelvedgePage } from '../../../admin/pages/page-register';
import { analyticsRight } from './analytics-api';
import { placePatternPanel } from './place-pattern-panel';

/** The dashboard, and how it sells beside a pattern's fields. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'analytics', name: 'Analytics' });
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    addSelvedgePage(app, {
      path: 'analytics',
      title: 'analytics.title',
      order: 5,
      right: analyticsRight.read,
      load: () => import('./analytics-page'),
    });
    placePatternPanel(app);
  },
  registerTrads: loadTranslations({
    en: () => import('./translations/en.json'),
    de: () => import('./translations/de.json'),
  }),
};
