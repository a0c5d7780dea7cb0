import type { FileFacts } from '../../contract';
import { fitScale } from '../scale/fit-scale';
import { findSizeTables, type SizeTable } from '../tables/find-tables';
import { readSeamAllowances, type SeamAllowance } from '../words/seam-allowance';
import { sizeOfLayer } from '../layers/layer-sizes';

/** What of a file a buyer would notice if it changed. */
export interface Traits {
  pageCount: number;
  /** As labelled, from tables and layers. */
  sizes: ReadonlySet<string>;
  tables: readonly SizeTable[];
  scale: { value: number; page: number; quote: string } | null;
  /** Every general statement, in order. */
  allowances: readonly (SeamAllowance & { page: number })[];
}

/** A book of tables is no pattern; the first ones decide. */
const mostTables = 60;
const mostRows = 100;

/** Null of what is no PDF: only these hold words and pages. */
export function traitsOf(facts: FileFacts): Traits | null {
  if (facts.format !== 'pdf') return null;
  const { pageCount, scans, layers } = facts.pdf;
  const tables = scans
    .flatMap(findSizeTables)
    .slice(0, mostTables)
    .map((table) => ({ ...table, rows: table.rows.slice(0, mostRows) }));
  const named = [
    ...tables.flatMap(({ sizes }) => sizes),
    ...layers.map(({ name }) => sizeOfLayer(name)).filter((size) => size !== undefined),
  ];
  const fit = fitScale(scans);
  return {
    pageCount,
    sizes: new Set(named.map((size) => size.trim().toUpperCase())),
    tables,
    scale: fit.kind === 'none' ? null : { value: fit.scale, page: fit.page, quote: fit.labels.join(', ') },
    allowances: scans.flatMap(({ page, lines }) =>
      readSeamAllowances(lines.map(({ text }) => text)).map((said) => ({ page, ...said })),
    ),
  };
}
