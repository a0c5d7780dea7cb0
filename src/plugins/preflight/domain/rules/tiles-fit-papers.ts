import { readGrid } from '../tiles/read-grid';
import { saidPaper, tilesBeyond } from '../tiles/paper-fit';
import type { Rule } from '../rule';

export const tilesFitPapers: Rule = {
  id: 'tiles-fit-papers',
  title: 'Has tiles that fit A4 and Letter',
  severity: 'warning',
  source: 'ISO 216, ANSI Y14.1; home printers leave 4 to 6 mm of each edge white.',
  check: (facts, { role }) => {
    if (facts.format !== 'pdf' || role !== 'template') return [];
    const { pages, scans } = facts.pdf;
    const tiles = new Set(readGrid(scans).map(({ page }) => page));
    const sheets = scans.flatMap((scan) => {
      const page = pages.find((one) => one.page === scan.page);
      return page !== undefined && tiles.has(scan.page) && scan.isComplete ? [{ scan, page }] : [];
    });
    const own = tilesBeyond(sheets, 'own');
    if (own !== undefined) {
      const message = 'A tile is drawn on up to the edge, where home printers do not print. Leave a margin.';
      return [{ message, ...own }];
    }
    // One that is offered for a paper by name has a sister for the other.
    if (saidPaper(facts.name)) return [];
    const other = tilesBeyond(sheets, 'other');
    if (other === undefined) return [];
    return [
      {
        severity: 'info',
        message:
          'The tiles do not fit the other paper of A4 and Letter at 100 %. Keep them within 196 × 271 mm, or offer a file for each paper.',
        ...other,
      },
    ];
  },
};
