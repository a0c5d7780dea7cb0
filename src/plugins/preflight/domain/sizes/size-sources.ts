import type { Finding, PatternAbout } from '../../contract';
import type { PdfFacts } from '../../../../kernel/reading/facts/pdf-facts';
import { findSizeTables } from '../tables/find-tables';
import { rowsOf } from '../tables/rows';
import { looksLikeSize } from '../tables/size-words';
import { placeOfLines } from '../words/place-of-lines';
import { sizeKey } from './size-sets';
import { readSizeStatement, type SizeStatement } from './size-statements';

/** A place that lists every size it knows. */
export interface SizeList {
  from: 'table' | 'layers' | 'pattern';
  /** `the table on page 2`. */
  name: string;
  keys: string[];
  page?: number;
  place?: Finding['place'];
}

export interface PlacedStatement extends SizeStatement {
  page: number;
  place: Finding['place'];
}

const fewestLayers = 3;

export function sizeListsOf({ scans, layers }: PdfFacts, about: PatternAbout | null): SizeList[] {
  const tables = scans.flatMap(findSizeTables).map(({ page, sizes, place }): SizeList => ({
    from: 'table',
    name: `the table on page ${String(page)}`,
    keys: unique(sizes.map(sizeKey)),
    page,
    place,
  }));
  const named = unique(layers.map(({ name }) => sizeKey(name)).filter((key) => looksLikeSize(key)));
  const known = unique((about?.sizes ?? []).map(sizeKey));
  return [
    ...tables,
    ...(named.length < fewestLayers ? [] : [{ from: 'layers' as const, name: 'its layers', keys: named }]),
    ...(known.length < 2 ? [] : [{ from: 'pattern' as const, name: 'the pattern’s own list', keys: known }]),
  ];
}

/** Rows are read as a whole: a label in bold may stand apart from its sizes. */
export function sizeStatementsOf({ scans }: Pick<PdfFacts, 'scans'>): PlacedStatement[] {
  return scans.flatMap(({ page, lines }) =>
    rowsOf(lines).flatMap(({ y, cells }) => {
      const said =
        readSizeStatement(cells.map(({ text }) => text).join(' ')) ??
        cells.map(({ text }) => readSizeStatement(text)).find((one) => one !== null) ??
        null;
      if (said === null) return [];
      const place = placeOfLines(cells.map(({ x, right, size }) => ({ x, y, width: right - x, size })));
      return [{ ...said, page, place }];
    }),
  );
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}
