import { gapsIn, marksSaidBlank, readGrid, twinsIn } from '../tiles/read-grid';
import type { Rule } from '../rule';

export const tilesComplete: Rule = {
  id: 'tiles-complete',
  title: 'Has every tile of the sheet once',
  severity: 'error',
  source: 'The order marks on the tiles themselves. A buyer notices after printing and taping.',
  check: (facts, { role }) => {
    if (facts.format !== 'pdf' || role !== 'template') return [];
    const tiles = readGrid(facts.pdf.scans);
    if (tiles.length === 0) return [];
    const isLettered =
      /^[A-Z]\s?[-.]?\s?\d/iu.test(tiles[0]!.mark) && !/^r\s?\d+\s?[,/·c]/iu.test(tiles[0]!.mark);
    const name = ({ row, column }: { row: number; column: number }): string =>
      isLettered
        ? `${String.fromCharCode(65 + column)}${String(row + 1)}`
        : `row ${String(row + 1)} column ${String(column + 1)}`;
    const blank = marksSaidBlank(facts.pdf.scans);
    const holes = gapsIn(tiles).filter((gap) => gap.within && !blank.has(name(gap)));
    return [
      ...(holes.length === 0
        ? []
        : [
            {
              severity: 'warning' as const,
              message: `No page is marked ${holes.map(name).slice(0, 10).join(', ')}. If nothing is on it, say on the first page that it is left out; otherwise the sheet has a hole.`,
              measured: `${String(tiles.length)} tiles`,
              limit: `${String(tiles.length + holes.length)} tiles`,
            },
          ]),
      ...twinsIn(tiles).map((twins) => ({
        message: `${String(twins.length)} pages are marked ${name(twins[0]!)}.`,
        page: twins[1]!.page,
        place: twins[1]!.place,
        quote: twins[1]!.mark,
      })),
    ];
  },
};
