import { PDFDict, PDFHexString, PDFName, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { drawByLibrary } from './making-pdf-by-library';
import { smallTalk, textSheet } from './making-sheets';

const headings: readonly (readonly string[])[] = [
  ['Materials', 'Cutting', 'Sewing', 'Finishing'],
  ['Material', 'Zuschnitt', 'Nähen', 'Fertigstellen'],
  ['Fournitures', 'Coupe', 'Couture', 'Finitions'],
  ['Materiales', 'Corte', 'Costura', 'Acabado'],
  ['Benodigdheden', 'Knippen', 'Naaien', 'Afwerken'],
];

interface Outline {
  titles: readonly string[];
  /** Which entry leads nowhere, if any. */
  broken: number | undefined;
  way: 'written' | 'action' | 'named';
}

function addOutline(pdf: PDFDocument, { titles, broken, way }: Outline): void {
  const { context } = pdf;
  const gone = context.register(context.obj({ Type: 'Page' }));
  const names: unknown[] = [];
  const refs = titles.map((title, index): PDFRef => {
    const page = index === broken ? gone : pdf.getPage(index % pdf.getPageCount()).ref;
    const target = context.obj([page, 'Fit']);
    const name = PDFHexString.fromText(`step-${String(index)}`);
    // A name that nobody knows leads nowhere too.
    if (way === 'named' && index !== broken) names.push(name, target);
    const leads =
      way === 'named'
        ? { Dest: name }
        : way === 'action'
          ? { A: { S: 'GoTo', D: target } }
          : { Dest: target };
    return context.register(context.obj({ Title: PDFHexString.fromText(title), ...leads } as never));
  });
  refs.forEach((ref, index) => {
    const next = refs[index + 1];
    if (next !== undefined) context.lookup(ref, PDFDict).set(PDFName.of('Next'), next);
  });
  pdf.catalog.set(PDFName.of('Outlines'), context.obj({ First: refs[0]!, Last: refs.at(-1)! }));
  if (way === 'named')
    pdf.catalog.set(PDFName.of('Names'), context.obj({ Dests: { Names: names } } as never));
}

export const specimens: RuleSpecimens = {
  rule: 'pdf-bookmarks',
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-bookmarks');
    const titles = chance.pick(headings);
    const pages = chance.whole(13, 24);
    const sheets = Array.from({ length: pages }, () =>
      textSheet(chance.pick(['A4', 'Letter', 'A5'] as const), smallTalk(chance, 4)),
    );
    const way = chance.pick(['written', 'action', 'named'] as const);
    const hasObjectStreams = chance.whole(0, 1) === 1;
    const draw = (outline: Outline | undefined): Promise<Buffer> =>
      drawByLibrary(sheets, {
        hasObjectStreams,
        change: (pdf) => {
          if (outline !== undefined) addOutline(pdf, outline);
        },
      });
    const broken = chance.whole(0, titles.length - 1);
    const named = { name: `instructions-${String(seed)}.pdf`, role: 'instructions' as const };
    return {
      right: { ...named, bytes: await draw({ titles, broken: undefined, way }) },
      wrong: { ...named, bytes: await draw(seed % 2 === 0 ? undefined : { titles, broken, way }) },
    };
  },
};
