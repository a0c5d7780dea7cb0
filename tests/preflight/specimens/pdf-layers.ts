import type { RuleSpecimens } from './specimen';
import { PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { chanceOf } from './making-chance';
import { writeByHand } from './making-pdf-by-hand';
import { drawByLibrary } from './making-pdf-by-library';
import { smallTalk, textSheet } from './making-sheets';

const ranges: readonly (readonly string[])[] = [
  ['Size 8', 'Size 10', 'Size 12', 'Size 14'],
  ['XS', 'S', 'M', 'L', 'XL'],
  ['Größe 36', 'Größe 38', 'Größe 40'],
  ['Taille 34', 'Taille 36', 'Taille 38', 'Taille 40'],
  ['EU 40', 'EU 42', 'EU 44'],
];

interface Layer {
  name: string;
  isShown: boolean;
}

/** Either the layer is listed as off, or the file starts with all of them off and lists the others as on. */
function written(layers: readonly Layer[], isOffAtFirst: boolean): Buffer {
  return writeByHand(
    [
      textSheet(
        'A0',
        layers.map(({ name }) => name),
        10,
      ),
    ],
    {
      extras: (objects) => {
        const refs = layers.map(({ name }) => objects.add(`<< /Type /OCG /Name <${utf16(name)}> >>`));
        const state = (isShown: boolean) =>
          refs.filter((_, index) => layers[index]!.isShown === isShown).join(' ');
        const config = isOffAtFirst ? `/BaseState /OFF /ON [${state(true)}]` : `/OFF [${state(false)}]`;
        return { catalogue: `/OCProperties << /OCGs [${refs.join(' ')}] /D << ${config} >> >>` };
      },
    },
  );
}

function utf16(text: string): string {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return bytes.toString('hex');
}

function byLibrary(layers: readonly Layer[], lines: readonly string[]): Promise<Buffer> {
  return drawByLibrary([textSheet('A4', lines)], {
    change: ({ context, catalog }) => {
      const refs = layers.map(({ name }) =>
        context.register(context.obj({ Type: 'OCG', Name: PDFHexString.fromText(name) })),
      );
      const off = refs.filter((_, index) => !layers[index]!.isShown);
      catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: refs, D: { OFF: off, Order: refs } }));
    },
  });
}

export const specimens: RuleSpecimens = {
  rule: 'pdf-layers',
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-layers');
    const name = `projector-${String(seed)}.pdf`;
    const sizes = ranges[seed % ranges.length]!;
    const at = chance.whole(0, sizes.length - 1);
    const isShown = true;
    // A grid may be off at first; a size may not.
    const good = [
      ...sizes.map((size) => ({ name: size, isShown })),
      { name: 'Grid', isShown: seed % 2 === 0 },
    ];
    const bad =
      seed % 3 === 0
        ? good.map((layer, index) =>
            index === (at + 1) % sizes.length ? { ...layer, name: sizes[at]! } : layer,
          )
        : good.map((layer, index) => (index === at ? { ...layer, isShown: false } : layer));
    const make = (layers: Layer[]): Promise<Buffer> =>
      seed % 4 === 1
        ? byLibrary(layers, smallTalk(chanceOf(seed, 'talk'), 3))
        : Promise.resolve(written(layers, seed % 4 === 2));
    return { right: { name, bytes: await make(good) }, wrong: { name, bytes: await make(bad) } };
  },
};
