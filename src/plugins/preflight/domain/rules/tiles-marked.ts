import { readGrid } from '../tiles/read-grid';
import { unmarkedSheets } from '../tiles/unmarked-sheets';
import type { Rule } from '../rule';

export const tilesMarked: Rule = {
  id: 'tiles-marked',
  title: 'Has tiles that say where they belong',
  severity: 'warning',
  source: 'Without A1, A2 … a buyer finds the order by trying, and tapes a sheet twice.',
  check: (facts, { role }) => {
    if (facts.format !== 'pdf' || role !== 'template') return [];
    const { scans, pages } = facts.pdf;
    const tiles = readGrid(scans);
    if (tiles.length === 0) {
      const sheets = unmarkedSheets(scans, pages);
      if (sheets.length === 0) return [];
      const message =
        'The pages look like tiles of one sheet, but none says where it belongs. Print A1, A2 … B1 on them.';
      return [{ severity: 'info', message, page: sheets[0]!, measured: `${String(sheets.length)} pages` }];
    }
    const marked = new Set(tiles.map(({ page }) => page));
    const [first, last] = [Math.min(...marked), Math.max(...marked)];
    const bare = scans.filter(
      ({ page, isComplete, drawn }) =>
        page > first && page < last && isComplete && drawn !== null && !marked.has(page),
    );
    if (bare[0] === undefined) return [];
    return [
      {
        message: 'Between marked tiles there are pages without a mark. Print the mark on every tile.',
        page: bare[0].page,
        measured: `page ${bare
          .map(({ page }) => String(page))
          .slice(0, 20)
          .join(', ')}`,
        limit: `${String(tiles.length)} pages are marked`,
      },
    ];
  },
};
