import { findSizeTables } from '../tables/find-tables';
import { rowsWithGaps } from '../tables/judge-table';
import type { Rule } from '../rule';

export const textTableGaps: Rule = {
  id: 'text-table-gaps',
  title: 'Has tables with a value for every size',
  severity: 'error',
  source: 'Whoever buys the size that is left out cannot choose fabric or check the fit.',
  check: (facts) => {
    if (facts.format !== 'pdf') return [];
    return facts.pdf.scans.flatMap((scan) =>
      findSizeTables(scan)
        .flatMap(rowsWithGaps)
        .slice(0, 20)
        .map(({ row, missing }) => ({
          message: `“${row.label}” has no value for ${missing.length === 1 ? 'size' : 'sizes'} ${missing.join(', ')}.`,
          page: scan.page,
          ...(row.place === undefined ? {} : { place: row.place }),
          measured: `${String(row.values.length - missing.length)} values`,
          limit: `${String(row.values.length)} sizes`,
          quote: row.quote,
        })),
    );
  },
};
