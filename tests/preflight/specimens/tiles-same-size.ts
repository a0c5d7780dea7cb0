import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { gridOf, placesOf, tileSheet } from './making-tiles';

export const specimens: RuleSpecimens = {
  rule: 'tiles-same-size',
  printed: 2,
  make: async (seed) => {
    const chance = chanceOf(seed, 'tiles-same-size');
    const grid = gridOf(chance, seed);
    const name = `template-${String(seed)}.pdf`;
    const role = 'template' as const;
    const tiles = placesOf(grid).map((place) => tileSheet(grid, place));
    const at = chance.whole(1, tiles.length - 1);
    const [wider, higher] = [chance.pick([0, 5.9, -3, 87]), chance.between(1.5, 18)];
    const changed = tiles.map((tile, index) =>
      index === at ? { ...tile, width: tile.width + wider, height: tile.height + higher } : tile,
    );
    // Half a millimetre is how generators round.
    const rounded = tiles.map((tile, index) =>
      index === at ? { ...tile, height: tile.height + 0.5 } : tile,
    );
    return {
      right: { name, role, bytes: await makePdf(seed % 2 === 0 ? tiles : rounded, seed) },
      wrong: { name, role, bytes: await makePdf(changed, seed) },
    };
  },
};
