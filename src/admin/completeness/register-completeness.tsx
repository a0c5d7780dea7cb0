import type { ContentManagerPlugin, PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { rights } from '../client/rights';
import { useHasRight } from '../client/use-has-right';
import { useText } from '../client/use-text';
import { CompletenessPanel } from './completeness-panel';
import { patternUid } from './completeness-api';
import { RankCell } from './rank-cell';

type App = Pick<StrapiApp, 'getPlugin' | 'registerHook'>;

interface ListView {
  displayedHeaders: { name: string }[];
  layout: { metadatas: Record<string, unknown> };
}

/** The panel in a pattern's edit view and the column in the list of patterns. */
export function registerCompleteness(app: App): void {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManagerPlugin['config'];
  apis.addEditViewSidePanel((panels) => [...panels, Panel]);
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (view: ListView) =>
    isPatternList(view) ? { ...view, displayedHeaders: withColumn(view.displayedHeaders) } : view,
  );
}

const Panel: PanelComponent = ({ model, documentId }) => {
  const t = useText('selvedge.completeness');
  const mayRead = useHasRight(rights.readCompleteness);
  if (model !== patternUid || documentId === undefined || !mayRead) return null;
  return { title: t('title'), content: <CompletenessPanel patternId={documentId} /> };
};

/** After the title: columns at the end are out of sight on a small screen. */
function withColumn(headers: { name: string }[]): { name: string }[] {
  const place = headers.findIndex(({ name }) => name === 'title') + 1 || headers.length;
  return [...headers.slice(0, place), column, ...headers.slice(place)];
}

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
