import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { words } from './making-sheets';
import { gridOf, placesOf, tileSheet } from './making-tiles';

export const specimens: RuleSpecimens = {
  rule: 'tiles-complete',
  printed: 2,
  make: async (seed) => {
    const chance = chanceOf(seed, 'tiles-complete');
    const grid = gridOf(chance, seed);
    const places = placesOf(grid);
    const name = `template-${String(seed)}.pdf`;
    const role = 'template' as const;
    // In the middle of a column, so that it is a hole and no ragged end.
    const hole = { row: chance.whole(1, grid.rows - 2), column: chance.whole(0, grid.columns - 1) };
    const at = hole.row * grid.columns + hole.column;
    const twin = places[(at + 1) % places.length]!;
    const wrong =
      seed % 2 === 0
        ? places.filter((_, index) => index !== at)
        : places.map((place, index) => (index === at ? twin : place));
    const isSaid = seed % 5 === 0;
    const said = words(
      `Page ${String.fromCharCode(65 + hole.column)}${String(hole.row + 1)} is left out: nothing is on it.`,
      20,
      200,
      3,
    );
    const right =
      isSaid && grid.way === 0
        ? places
            .filter((_, index) => index !== at)
            .map((place, index) => tileSheet(grid, place, index === 0 ? [said] : []))
        : places.map((place) => tileSheet(grid, place));
    return {
      right: { name, role, bytes: await makePdf(right, seed) },
      wrong: {
        name,
        role,
        bytes: await makePdf(
          wrong.map((place) => tileSheet(grid, place)),
          seed,
        ),
      },
    };
  },
};
