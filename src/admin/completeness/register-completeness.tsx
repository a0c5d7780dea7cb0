import type { ContentManagerPlugin, PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { useText } from '../client/use-text';
import { CompletenessPanel } from './completeness-panel';
import { patternUid } from './completeness-api';
import { RankCell } from './rank-cell';

type App = Pick<StrapiApp, 'getPlugin' | 'registerHook'>;

interface ListView {
  displayedHeaders: object[];
  layout: { metadatas: Record<string, unknown> };
}

/** The panel in a pattern's edit view and the column in the list of patterns. */
export function registerCompleteness(app: App): void {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManagerPlugin['config'];
  apis.addEditViewSidePanel((panels) => [...panels, Panel]);
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (view: ListView) =>
    isPatternList(view) ? { ...view, displayedHeaders: [...view.displayedHeaders, column] } : view,
  );
}

const Panel: PanelComponent = ({ model, documentId }) => {
  const t = useText('selvedge.completeness');
  if (model !== patternUid || documentId === undefined) return null;
  return { title: t('title'), content: <CompletenessPanel patternId={documentId} /> };
};

const column = {
  attribute: { type: 'custom' },
  name: 'completeness',
  label: { id: 'selvedge.completeness.title', defaultMessage: 'Completeness' },
  searchable: false,
  sortable: false,
  cellFormatter: ({ documentId }: { documentId: string }) => <RankCell patternId={documentId} />,
};

/** The hook is told no type's name; a pattern is known by its own fields. */
function isPatternList({ layout: { metadatas } }: ListView): boolean {
  return 'craft' in metadatas && 'priceMinor' in metadatas && 'stage' in metadatas;
}
