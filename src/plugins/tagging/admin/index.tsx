import type { StrapiApp } from '@strapi/strapi/admin';
import { loadTranslations } from '../../../admin/client/load-translations';
import { addSelvedgePage } from '../../../admin/pages/page-register';
import { registerPanel } from './register-panel';
import { taggingRight } from './tagging-api';

/** Suggestions beside patterns and versions, and the operator's page of the engines. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'tagging', name: 'Tagging' });
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    registerPanel(app);
    addSelvedgePage(app, {
      path: 'tagging',
      title: 'tagging.title',
      order: 27,
      right: taggingRight.configure,
      load: () => import('./tagging-page'),
    });
  },
  registerTrads: loadTranslations({
    en: () => import('./translations/en.json'),
    de: () => import('./translations/de.json'),
  }),
};
