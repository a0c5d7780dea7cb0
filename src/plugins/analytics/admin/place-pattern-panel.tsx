import type { ContentManagerPlugin, PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useText } from '../../../admin/client/use-text';
import { analyticsRight } from './analytics-api';
import { PatternPanel } from './pattern-panel';

export function placePatternPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManagerPlugin['config'];
  apis.addEditViewSidePanel((panels) => [...panels, Panel]);
}

const Panel: PanelComponent = ({ model, documentId }) => {
  const t = useText('analytics.pattern');
  const mayRead = useHasRight(analyticsRight.read);
  if (model !== 'api::pattern.pattern' || documentId === undefined || !mayRead) return null;
  return { title: t('title'), content: <PatternPanel patternId={documentId} /> };
};
