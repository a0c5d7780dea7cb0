import type { ContentManagerPlugin, PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useText } from '../../../admin/client/use-text';
import { SuggestionsPanel } from './suggestions-panel';
import { taggingRight, type Subject } from './tagging-api';

const subjects: Readonly<Record<string, Subject['of']>> = {
  'api::pattern.pattern': 'patterns',
  'api::version.version': 'versions',
};

/** The panel at the side of a pattern's and a version's edit view. */
export function registerPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManagerPlugin['config'];
  apis.addEditViewSidePanel((panels) => [...panels, Panel]);
}

const Panel: PanelComponent = ({ model, documentId }) => {
  const t = useText('tagging');
  const mayRead = useHasRight(taggingRight.read);
  const of = subjects[model];
  if (of === undefined || documentId === undefined || !mayRead) return null;
  return {
    title: t('panel'),
    content: <SuggestionsPanel key={documentId} subject={{ of, id: documentId }} />,
  };
};
