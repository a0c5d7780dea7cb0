import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { loadTranslations } from '../../../admin/client/load-translations';
import { addSelvedgePage } from '../../../admin/pages/page-register';
import { updateRights } from './updates-api';
import { VersionPreviewPanel } from './version-preview-panel';

/** The page of notices and their mails, and the preview of the mail beside a version that is being written. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'updates', name: 'Update notices' });
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    addSelvedgePage(app, {
      path: 'updates',
      title: 'updates.title',
      order: 22,
      right: updateRights.read,
      load: () => import('./notices-page'),
    });
    const { apis } = app.getPlugin('content-manager') as unknown as ContentManagerPlugin['config'];
    apis.addEditViewSidePanel((panels) => [...panels, VersionPreviewPanel]);
  },
  registerTrads: loadTranslations({
    en: () => import('./translations/en.json'),
    de: () => import('./translations/de.json'),
  }),
};
