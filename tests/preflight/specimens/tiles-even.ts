import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { words, type Mark, type Sheet } from './making-sheets';
import { gridOf, placesOf, tileSheet } from './making-tiles';

const overlaps: readonly ((millimetres: number) => string)[] = [
  (mm) => `overlap ${String(mm)} mm`,
  (mm) => `Überlappung ${String(mm)} mm`,
  (mm) => `recouvrement : ${String(mm / 10)} cm`,
  (mm) => `solapamiento ${String(mm)} mm`,
  (mm) => `overlapping ${String(mm / 10)} cm`,
];

/** The frame of this tile moved or grown by so much. */
function withFrame({ marks, ...page }: Sheet, change: { dx: number; dy: number; grow: number }): Sheet {
  return {
    ...page,
    marks: marks.map((mark): Mark => {
      if (mark.kind !== 'box' || mark.height < 200) return mark;
      return {
        ...mark,
        x: mark.x + change.dx,
        y: mark.y + change.dy,
        width: mark.width - change.grow,
        height: mark.height - change.grow,
      };
    }),
  };
}

export const specimens: RuleSpecimens = {
  rule: 'tiles-even',
  printed: 8,
  make: async (seed) => {
    const chance = chanceOf(seed, 'tiles-even');
    const grid = gridOf(chance, seed);
    const said = overlaps[seed % overlaps.length]!;
    const overlap = chance.pick([5, 10, 15, 20]);
    const odd = chance.whole(1, grid.rows * grid.columns - 1);
    const change =
      seed % 2 === 0
        ? { dx: chance.pick([-4, -2, 2]), dy: chance.between(-3, 3), grow: 0 }
        : { dx: 0, dy: 0, grow: chance.between(2, 20) };
    const isSaid = seed % 5 === 4;
    const sheets = (isWrong: boolean): Sheet[] =>
      placesOf(grid).map((place, index) => {
        const isOdd = isWrong && index === odd;
        const more = [words(said(isOdd && isSaid ? overlap + 5 : overlap), 60, 12, 3)];
        const tile = tileSheet(grid, place, more);
        return isOdd && !isSaid ? withFrame(tile, change) : tile;
      });
    const named = { name: `template-${String(seed)}.pdf`, role: 'template' as const };
    return {
      right: { ...named, bytes: await makePdf(sheets(false), seed) },
      wrong: { ...named, bytes: await makePdf(sheets(true), seed) },
    };
  },
};
