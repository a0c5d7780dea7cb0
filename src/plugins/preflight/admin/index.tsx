import type { StrapiApp } from '@strapi/strapi/admin';
import { loadTranslations } from '../../../admin/client/load-translations';
import { addSelvedgePage } from '../../../admin/pages/page-register';
import { FilesField } from './files-field';
import { gatesRight } from './gates-api';
import { filesFieldType, withFilesPanel, type EditView } from './place-files-panel';

/** Puts the Files panel into the main column of a version's edit view. */
export default {
  register(app: StrapiApp) {
    app.addFields({ type: filesFieldType, Component: FilesField });
    app.registerPlugin({ id: 'preflight', name: 'Preflight' });
  },
  bootstrap(app: Pick<StrapiApp, 'registerHook' | 'getPlugin'>) {
    addSelvedgePage(app, {
      path: 'preflight',
      title: 'preflight.recheck.title',
      order: 70,
      right: gatesRight.readRechecks,
      load: () => import('./recheck-page'),
    });
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', (view: EditView) =>
      withFilesPanel(view),
    );
  },
  registerTrads: loadTranslations({
    en: () => import('./translations/en.json'),
    de: () => import('./translations/de.json'),
  }),
};
