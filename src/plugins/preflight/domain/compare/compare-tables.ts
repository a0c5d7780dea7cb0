import type { SizeTable, TableRow } from '../tables/find-tables';

/** A cell whose number changed, or a row that went or came. Pages are this version's. */
export type TableChange =
  | ({ kind: 'cell'; size: string; was: string | null; now: string | null } & RowChange)
  | ({ kind: 'gone' } & RowChange)
  | ({ kind: 'new' } & RowChange);

interface RowChange {
  row: string;
  page: number;
  quotes: { was: string | null; now: string | null };
}

/** A table by the names of its rows and sizes; of rows with one name the second is another. */
interface Named {
  table: SizeTable;
  rows: ReadonlyMap<string, TableRow>;
  sizes: ReadonlyMap<string, number>;
}

/**
 * What changed in the tables that stand in both. Tables meet that share most rows, then most sizes, then most cells;
 * one without a counterpart is left to whoever counts sizes and pages.
 */
export function compareTables(before: readonly SizeTable[], after: readonly SizeTable[]): TableChange[] {
  const [old, now] = [before.map(byNames), after.map(byNames)];
  const pairs = old
    .flatMap((one) => now.map((other) => ({ one, other, likeness: likeness(one, other) })))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((pair, next) => next.likeness - pair.likeness);
  const met = new Set<Named>();
  const meetings = pairs.filter(({ one, other }) => {
    if (met.has(one) || met.has(other)) return false;
    met.add(one).add(other);
    return true;
  });
  return meetings
    .toSorted((pair, next) => pair.other.table.page - next.other.table.page)
    .flatMap(({ one, other }) => changes(one, other));
}

function byNames(table: SizeTable): Named {
  const rows = new Map<string, TableRow>();
  const times = new Map<string, number>();
  for (const row of table.rows) {
    const name = plainName(row.label);
    const time = times.get(name) ?? 0;
    times.set(name, time + 1);
    rows.set(`${name}#${String(time)}`, row);
  }
  return { table, rows, sizes: new Map(table.sizes.map((size, index) => [plainName(size), index])) };
}

function likeness(one: Named, other: Named): number {
  const rows = [...one.rows].filter(([name]) => other.rows.has(name));
  const sizes = [...one.sizes.keys()].filter((size) => other.sizes.has(size)).length;
  if (rows.length === 0 || sizes === 0) return 0;
  const same = rows.filter(([name, row]) => other.rows.get(name)?.values.join() === row.values.join()).length;
  return rows.length * 10_000 + sizes * 100 + same;
}

function changes(one: Named, other: Named): TableChange[] {
  const { page } = other.table;
  const all: TableChange[] = [];
  for (const [name, was] of one.rows) {
    const now = other.rows.get(name);
    if (now === undefined)
      all.push({ kind: 'gone', row: was.label, page, quotes: { was: was.quote, now: null } });
    else all.push(...cells(one, other, was, now));
  }
  for (const [name, now] of other.rows) {
    if (one.rows.has(name)) continue;
    all.push({ kind: 'new', row: now.label, page, quotes: { was: null, now: now.quote } });
  }
  return all;
}

function cells(one: Named, other: Named, was: TableRow, now: TableRow): TableChange[] {
  return [...one.sizes].flatMap(([name, index]): TableChange[] => {
    const column = other.sizes.get(name);
    if (column === undefined) return [];
    const [old, next] = [was.values[index] ?? null, now.values[column] ?? null];
    if (plainValue(old) === plainValue(next)) return [];
    return [
      {
        kind: 'cell',
        row: now.label,
        size: other.table.sizes[column]!,
        was: old,
        now: next,
        page: other.table.page,
        quotes: { was: was.quote, now: now.quote },
      },
    ];
  });
}

function plainName(label: string): string {
  return label
    .toLowerCase()
    .replace(/[\s:.…]+/gu, ' ')
    .trim();
}

/** `96,50 cm` and `96.5cm` say the same. Cells are short; what is longer is compared as it is written. */
function plainValue(value: string | null): string {
  if (value === null || value.length > 60) return value ?? '';
  return value
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(/(\d),(\d)/gu, '$1.$2')
    .replace(/\.(\d*?)0+(?!\d)/gu, '.$1')
    .replace(/\.(?!\d)/gu, '')
    .replace(/[″”]/gu, '"')
    .replace(/–/gu, '-');
}
