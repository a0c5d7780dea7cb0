import type { StrapiApp } from '@strapi/strapi/admin';
import { loadTranslations } from '../../../admin/client/load-translations';
import { addEntryAction } from '../../../admin/pages/entry-actions';
import { ClaimCodeButton } from './claim-code-button';

/** The button that shows an order's claim code, on the order's page. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'library', name: 'Library' });
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    addEntryAction(app, 'claims', ClaimCodeButton);
  },
  registerTrads: loadTranslations({
    en: () => import('./translations/en.json'),
    de: () => import('./translations/de.json'),
  }),
};
