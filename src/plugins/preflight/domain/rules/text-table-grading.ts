import { findSizeTables } from '../tables/find-tables';
import { rowsThatFall } from '../tables/judge-table';
import type { Rule } from '../rule';

export const textTableGrading: Rule = {
  id: 'text-table-grading',
  title: 'Has measurements that grow with the size',
  severity: 'warning',
  source: 'Grading goes up; a value below the one before it is a slip of the keys.',
  check: (facts) => {
    if (facts.format !== 'pdf') return [];
    return facts.pdf.scans.flatMap((scan) =>
      findSizeTables(scan)
        .flatMap(rowsThatFall)
        .slice(0, 20)
        .map(({ row, from, to }) => ({
          message: `“${row.label}” is smaller for size ${to} than for size ${from}.`,
          page: scan.page,
          ...(row.place === undefined ? {} : { place: row.place }),
          quote: row.quote,
        })),
    );
  },
};
