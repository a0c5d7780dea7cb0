import { PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { drawByLibrary } from './making-pdf-by-library';
import { box, sheet, words } from './making-sheets';

/** How patterns list sizes, and how makers write them on layers. */
const ways: readonly { sizes: readonly string[]; layer: (size: string) => string }[] = [
  { sizes: ['8', '10', '12', '14'], layer: (size) => `Size ${size}` },
  { sizes: ['XS', 'S', 'M', 'L', 'XL'], layer: (size) => size },
  { sizes: ['36', '38', '40', '42'], layer: (size) => `Größe ${size}` },
  { sizes: ['34', '36', '38'], layer: (size) => `Taille ${size}` },
  { sizes: ['EU 40', 'EU 42', 'EU 44'], layer: (size) => size },
  { sizes: ['S', 'M', 'L', '2XL', '3XL'], layer: (size) => `talla ${size.replace('2X', 'XX')}` },
  { sizes: ['40', '42', '44', '46'], layer: (size) => `Maat ${size}` },
];
const others = ['Grid', 'Seam lines', 'Titel', 'Repères', 'Marcas', 'Raster'] as const;

export const specimens: RuleSpecimens = {
  rule: 'pdf-layer-sizes',
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-layer-sizes');
    const { sizes, layer } = ways[seed % ways.length]!;
    const extra = chance.pick(others);
    const draw = (names: readonly string[]): Promise<Buffer> =>
      drawByLibrary(
        [sheet('A0', [box(50, 50, chance.between(50, 150)), words(sizes.join(' '), 60, 70, 9)])],
        {
          hasObjectStreams: seed % 2 === 0,
          change: ({ context, catalog }) => {
            const groups = names.map((name) =>
              context.register(context.obj({ Type: 'OCG', Name: PDFHexString.fromText(name) })),
            );
            catalog.set(
              PDFName.of('OCProperties'),
              context.obj({ OCGs: groups, D: { ON: groups } } as never),
            );
          },
        },
      );
    const all = sizes.map(layer);
    const gone = chance.whole(0, all.length - 1);
    const faulty = [
      // One size has no layer, two share one, or one is called by a size that is not there.
      all.filter((_, index) => index !== gone),
      [`${sizes[0]!} + ${sizes[1]!}`, ...all.slice(2)],
      [...all, layer('60')],
    ][seed % 3]!;
    const named = {
      name: `template-a0-${String(seed)}.pdf`,
      role: 'template' as const,
      about: { craft: 'sewing', sizes: [...sizes] },
    };
    return {
      right: { ...named, bytes: await draw([...all, extra]) },
      wrong: { ...named, bytes: await draw([...faulty, extra]) },
    };
  },
};
