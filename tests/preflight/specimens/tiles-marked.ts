import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import type { Sheet } from './making-sheets';
import { gridOf, placesOf, tileSheet } from './making-tiles';

/** The mark is the largest word of a tile. */
function unmarked({ marks, ...page }: Sheet): Sheet {
  return { ...page, marks: marks.filter((mark) => mark.kind !== 'words' || mark.size < 9) };
}

export const specimens: RuleSpecimens = {
  rule: 'tiles-marked',
  printed: 8,
  make: async (seed) => {
    const chance = chanceOf(seed, 'tiles-marked');
    const grid = gridOf(chance, seed);
    const sheets = placesOf(grid).map((place) => tileSheet(grid, place));
    // One in the middle, or all of them.
    const one = chance.whole(1, sheets.length - 2);
    const wrong = sheets.map((sheet, index) => (seed % 4 === 3 || index === one ? unmarked(sheet) : sheet));
    const named = { name: `template-${String(seed)}.pdf`, role: 'template' as const };
    return {
      right: { ...named, bytes: await makePdf(sheets, seed) },
      wrong: { ...named, bytes: await makePdf(wrong, seed) },
    };
  },
};
