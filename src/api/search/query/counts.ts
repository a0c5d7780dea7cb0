import { createHash } from 'node:crypto';
import type { Clock } from '../../../kernel/clock/clock';
import { crafts, type Craft } from '../../pattern/contract';
import type { Statement } from '../../pattern/storefront/list-sql';
import { createShortMemory } from '../../pattern/storefront/short-memory';
import { countsSql, totalSql, type Wanted } from './search-sql';

export interface Counts {
  crafts: ReadonlyMap<Craft, number>;
  /** By id of a term, as the patterns have it. */
  terms: ReadonlyMap<number, number>;
}

export interface Counter {
  counts(wanted: Wanted): Promise<Counts>;
  total(wanted: Wanted): Promise<number>;
}

type Rows = <Row>(statement: Statement) => Promise<Row[]>;

/** So long a count stands although the catalogue has moved on; while nothing moves it stands for `restMs`. */
const freshMs = 3_000;
const restMs = 3_600_000;
const most = 500;

interface Kept<Value> {
  until: number;
  found: Promise<{ generation: string; value: Value }>;
}

/**
 * Counts what matches and remembers it: counting the whole catalogue takes a tenth of a second and more at a
 * hundred thousand patterns, and every page of facets asks for it. The read model's generation tells when nothing has changed.
 */
export function createCounter(rows: Rows, clock: Clock): Counter {
  const counts = remembered(rows, clock, (wanted) => count(rows, wanted));
  const total = remembered(rows, clock, async (wanted) => {
    const [found] = await rows<{ total: number }>(totalSql(wanted));
    return found?.total ?? 0;
  });
  return { counts, total };
}

function remembered<Value>(
  rows: Rows,
  clock: Clock,
  find: (wanted: Wanted) => Promise<Value>,
): (wanted: Wanted) => Promise<Value> {
  const memory = createShortMemory<Kept<Value>>(clock, { forMs: restMs, most });
  return async (wanted) => {
    const key = createHash('sha256').update(JSON.stringify(wanted)).digest('base64');
    const now = clock.now().getTime();
    const known = memory.recall(key);
    if (known !== undefined && known.until > now) return (await known.found).value;
    const look = async () => {
      const generation = await currentGeneration(rows);
      const before = await known?.found.catch(() => undefined);
      return before?.generation === generation ? before : { generation, value: await find(wanted) };
    };
    // Kept before it is found: whoever asks the same meanwhile waits for it.
    const found = look();
    memory.keep(key, { until: now + freshMs, found });
    found.catch(() => {
      memory.keep(key, { until: 0, found });
    });
    return (await found).value;
  };
}

async function currentGeneration(rows: Rows): Promise<string> {
  const [found] = await rows<{ generation: string }>({
    sql: 'select case when is_called then last_value else 0 end as generation from ledger.search_generation',
    values: [],
    name: 'search generation',
  });
  return found?.generation ?? '';
}

async function count(rows: Rows, wanted: Wanted): Promise<Counts> {
  const found = await rows<{ term: number; count: number }>(countsSql(wanted));
  const terms = new Map(found.map((row) => [row.term, row.count]));
  return { terms, crafts: new Map(crafts.map((craft, index) => [craft, terms.get(-1 - index) ?? 0])) };
}
