import type { PageScan } from '../../../../kernel/reading/facts/pdf-scan';
import type { FileFacts } from '../../contract';

type Page = Extract<FileFacts, { format: 'pdf' }>['pdf']['pages'][number];

/** So many pages make a sheet worth marking. */
const fewest = 4;
/** Words on a page of instructions are more than this; on a tile there are names of pieces. */
const mostLines = 12;
/** Of both sides of the page a tile's frame or drawing covers so much. */
const leastCovered = 0.75;

/** Pages of a home printer's paper that are drawn on from edge to edge with hardly a word; empty where there are few. */
export function unmarkedSheets(scans: readonly PageScan[], pages: readonly Page[]): number[] {
  const paper = new Map(pages.map((page) => [page.page, page]));
  const sheets = scans.filter(({ page, drawn, lines, isComplete, frame }) => {
    const size = paper.get(page);
    if (size === undefined || (size.format !== 'A4' && size.format !== 'Letter')) return false;
    if (!isComplete || lines.length > mostLines || drawn === null || drawn === undefined) return false;
    const area = frame ?? drawn;
    return area.width >= leastCovered * size.widthMm && area.height >= leastCovered * size.heightMm;
  });
  return sheets.length >= fewest && sheets.length >= (2 * scans.length) / 3
    ? sheets.map(({ page }) => page)
    : [];
}
