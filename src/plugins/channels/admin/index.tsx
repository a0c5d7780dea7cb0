import type { ContentManagerPlugin, PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { loadTranslations } from '../../../admin/client/load-translations';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useText } from '../../../admin/client/use-text';
import { patternUid } from '../../../admin/completeness/completeness-api';
import { addSelvedgePage } from '../../../admin/pages/page-register';
import { channelsRight } from './channels-rights';
import { PatternPanel } from './pattern-panel';

/** The page of channels, and the panel beside a pattern's page. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'channels', name: 'Channels' });
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    addSelvedgePage(app, {
      path: 'channels',
      title: 'channels.title',
      order: 15,
      right: channelsRight.read,
      load: () => import('./channels-page'),
    });
    const { apis } = app.getPlugin('content-manager') as unknown as ContentManagerPlugin['config'];
    apis.addEditViewSidePanel((panels) => [...panels, Panel]);
  },
  registerTrads: loadTranslations({
    en: () => import('./translations/en.json'),
    de: () => import('./translations/de.json'),
  }),
};

const Panel: PanelComponent = ({ model, documentId }) => {
  const t = useText('channels');
  const mayRead = useHasRight(channelsRight.read);
  if (model !== patternUid || documentId === undefined || !mayRead) return null;
  return { title: t('title'), content: <PatternPanel patternId={documentId} /> };
};
