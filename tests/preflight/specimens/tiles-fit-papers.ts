import type { RuleSpecimens } from './specimen';
import { chanceOf, type Chance } from './making-chance';
import { makePdf } from './making-pdf';
import { box, papers, sheet, words, type Sheet } from './making-sheets';
import { placesOf, type Grid } from './making-tiles';

type Frame = readonly [x: number, y: number, width: number, height: number];

/** Fits the paper itself, and the other one where the file does not say which it is for. */
function fitting(paper: 'A4' | 'Letter', isNamed: boolean, chance: Chance): Frame {
  const [width, height] = papers[paper];
  const side = chance.between(5, 11);
  const [most, tall] = isNamed ? [width - 2 * side, height - 2 * side] : [194, 268];
  const across = Math.min(most, width - 2 * side);
  const up = Math.min(tall, height - 2 * side);
  return [(width - across) / 2, (height - up) / 2, across, up];
}

/** Up to the paper's edge; or within its own margins and beyond those of the other. */
function beyond(paper: 'A4' | 'Letter', isNamed: boolean, chance: Chance): Frame {
  const [width, height] = papers[paper];
  if (isNamed) return [chance.between(0.6, 3), 20, width - 20, height - 40];
  const [across, up] = paper === 'A4' ? [190, 285] : [204, 250];
  return [(width - across) / 2, (height - up) / 2, across, up];
}

export const specimens: RuleSpecimens = {
  rule: 'tiles-fit-papers',
  printed: 8,
  make: async (seed) => {
    const chance = chanceOf(seed, 'tiles-fit-papers');
    const grid: Grid = {
      rows: chance.whole(2, 4),
      columns: chance.whole(2, 4),
      way: 0,
      paper: seed % 2 === 0 ? 'A4' : 'Letter',
    };
    const paper = grid.paper as 'A4' | 'Letter';
    const isNamed = seed % 4 < 2;
    const name = isNamed
      ? `${chance.pick(['skirt', 'rock', 'jupe'])}-${paper.toLowerCase()}.pdf`
      : `${chance.pick(['skirt', 'rok', 'falda'])}-tiles.pdf`;
    const draw = ([x, y, width, height]: Frame): Promise<Buffer> => {
      const sheets: Sheet[] = placesOf(grid).map(({ row, column }) =>
        sheet(paper, [
          box(x, y, width, height),
          words(`${String.fromCharCode(65 + column)}${String(row + 1)}`, 90, 130, 9),
        ]),
      );
      return makePdf(sheets, seed);
    };
    const named = { name, role: 'template' as const };
    return {
      right: { ...named, bytes: await draw(fitting(paper, isNamed, chance)) },
      wrong: { ...named, bytes: await draw(beyond(paper, isNamed, chance)) },
    };
  },
};
