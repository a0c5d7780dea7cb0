import type { StrapiApp } from '@strapi/strapi/admin';
import { loadTranslations } from '../../../admin/client/load-translations';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'updates', name: 'Update notices' });
  },
  registerTrads: loadTranslations({
    en: () => import('./translations/en.json'),
    de: () => import('./translations/de.json'),
  }),
};
