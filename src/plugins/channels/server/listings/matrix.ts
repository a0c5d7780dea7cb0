import type { Knex } from 'knex';
import type { ShelfSearch, ShelvedPattern } from '../../../../api/pattern/contract';
import type { ListingState } from '../../contract';
import type { Cell, MatrixRow } from '../../views-contract';
import type { ChannelTools } from '../channel-tools';
import { listConnections, type Connection } from '../connections/connection-rows';

export interface MatrixSearch {
  text?: string | undefined;
  /** Patterns with a listing in this state; `off`: on no channel at all. */
  state?: ListingState | undefined;
  after?: string | undefined;
  limit: number;
}

export interface MatrixPage {
  connections: { key: string; name: string; kind: Connection['kind']; state: Connection['state'] }[];
  rows: MatrixRow[];
  after: string | null;
}

/** Patterns by title against connections: three statements, however many squares. */
export async function matrixPage(tools: ChannelTools, search: MatrixSearch): Promise<MatrixPage> {
  const { text, state, after, limit } = search;
  const connections = await listConnections(tools.db());
  const found = await tools.shelf.list({ text, among: withState(state), after, limit });
  return {
    connections: connections.map(({ key, name, kind, state: at }) => ({ key, name, kind, state: at })),
    rows: await rowsOf(tools.db(), connections, found.patterns),
    after: found.after,
  };
}

/** One pattern's row. */
export async function matrixRow(tools: ChannelTools, patternId: string): Promise<MatrixRow | undefined> {
  const among = { isIn: true, sql: 'select ?::text', values: [patternId] };
  const { patterns } = await tools.shelf.list({ among, limit: 1 });
  const [row] = await rowsOf(tools.db(), await listConnections(tools.db()), patterns);
  return row;
}

function withState(state: ListingState | undefined): ShelfSearch['among'] {
  if (state === undefined) return undefined;
  const select = 'select pattern_id from ledger.listing where state';
  return state === 'off'
    ? { isIn: false, sql: `${select} <> ?`, values: ['off'] }
    : { isIn: true, sql: `${select} = ?`, values: [state] };
}

interface CellRow {
  id: string;
  channel_account_id: string;
  pattern_id: string;
  state: ListingState;
  served_label: string | null;
  desired_label: string | null;
  problems: number;
}

async function rowsOf(
  db: Knex,
  connections: readonly Connection[],
  patterns: readonly ShelvedPattern[],
): Promise<MatrixRow[]> {
  const cells = (await db
    .withSchema('ledger')
    .table('listing')
    .whereIn(
      'pattern_id',
      patterns.map(({ patternId }) => patternId),
    )
    .select('id', 'channel_account_id', 'pattern_id', 'state', {
      served_label: db.raw(`served #>> '{document,version,label}'`),
      desired_label: db.raw(`desired #>> '{document,version,label}'`),
      problems: db.raw('jsonb_array_length(problems)'),
    })) as CellRow[];
  const byPlace = new Map(cells.map((cell) => [`${cell.pattern_id} ${cell.channel_account_id}`, cell]));
  return patterns.map(({ patternId, title, cover, isPublished, currentLabel }) => ({
    patternId,
    title,
    cover: cover && (cover.thumbnail ?? cover.url),
    isPublished,
    currentLabel,
    cells: connections.map(({ id, key }) => cellOf(key, byPlace.get(`${patternId} ${id}`))),
  }));
}

function cellOf(connection: string, cell: CellRow | undefined): Cell {
  return {
    connection,
    listingId: cell?.id ?? null,
    state: cell?.state ?? 'off',
    servedLabel: cell?.served_label ?? null,
    desiredLabel: cell?.desired_label ?? null,
    problems: cell?.problems ?? 0,
  };
}
