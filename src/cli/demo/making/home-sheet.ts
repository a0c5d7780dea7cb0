import type { Draft } from './draft';
import { patternSheets } from './pattern-sheet';
import { tilesOf, widthOfColumns, type Paper } from './pdf/tiles';
import { leastWidth, placePieces } from './placed-pieces';
import type { Sheet } from './sheet';

/** The sheet that takes the fewest pages of this paper. */
export function homeSheet(draft: Draft, title: string, paper: Paper): Sheet {
  const least = leastWidth(draft);
  const [best] = [2, 3, 4, 5, 6, 7, 8]
    .map((columns) => widthOfColumns(columns, paper))
    .filter((width) => width >= least)
    .map((width) => {
      const height = Math.max(...placePieces(draft, width).map(({ box }) => box.bottom)) + 5;
      return { width, tiles: tilesOf({ width, height }, paper).length };
    })
    .sort((one, other) => one.tiles - other.tiles || one.width - other.width);
  return patternSheets(draft, { title, width: best!.width })[0]!;
}
