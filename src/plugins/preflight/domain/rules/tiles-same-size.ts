import { readGrid } from '../tiles/read-grid';
import type { Rule } from '../rule';

/** Generators round; a printer that scales a page changes it by more. */
const toleranceMm = 1;

export const tilesSameSize: Rule = {
  id: 'tiles-same-size',
  title: 'Has tiles of one size',
  severity: 'error',
  source: 'Tiles of different sizes are scaled one by one by “fit to page” and do not meet.',
  check: (facts, { role }) => {
    if (facts.format !== 'pdf' || role !== 'template') return [];
    const { pages, scans } = facts.pdf;
    const tiles = new Set(readGrid(scans).map(({ page }) => page));
    const sheets = pages.filter(({ page }) => tiles.has(page));
    const [first] = sheets;
    const other = sheets.find(
      ({ widthMm, heightMm }) =>
        Math.abs(widthMm - first!.widthMm) > toleranceMm ||
        Math.abs(heightMm - first!.heightMm) > toleranceMm,
    );
    if (first === undefined || other === undefined) return [];
    const size = ({ widthMm, heightMm }: typeof first): string =>
      `${widthMm.toFixed(0)} × ${heightMm.toFixed(0)} mm`;
    return [
      {
        message: 'The tiles have different page sizes and will not meet when they are taped.',
        page: other.page,
        measured: size(other),
        limit: size(first),
      },
    ];
  },
};
