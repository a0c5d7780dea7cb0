import { degrees, PDFName, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import type { RuleSpecimens } from './specimen';
import { chanceOf, type Chance } from './making-chance';
import { drawByLibrary } from './making-pdf-by-library';
import { box, sheet, words } from './making-sheets';

type Change = (page: PDFPage, pdf: PDFDocument, chance: Chance) => void;

/** What every program reads alike. */
const harmless: readonly Change[] = [
  () => undefined,
  (page, _pdf, chance) => {
    // The whole page lies elsewhere: that is nobody's fault.
    const { width, height } = page.getSize();
    const [x, y] = [chance.whole(-200, 200), chance.whole(-200, 200)];
    page.setMediaBox(x, y, width, height);
    page.setCropBox(x, y, width, height);
    page.setTrimBox(x, y, width, height);
  },
  (page, _pdf, chance) => {
    const { width, height } = page.getSize();
    const edge = chance.between(2, 20);
    page.setCropBox(edge, edge, width - 2 * edge, height - 2 * edge);
  },
  (page) => page.setRotation(degrees(180)),
];

const faults: readonly Change[] = [
  (page, pdf, chance) =>
    page.node.set(PDFName.of('UserUnit'), pdf.context.obj(chance.pick([0.5, 2, 2.834, 10]))),
  (page, _pdf, chance) => {
    const { width, height } = page.getSize();
    const more = chance.between(5, 90);
    page.setCropBox(-more, 0, width + more, height + (chance.whole(0, 1) === 1 ? more : 0));
  },
  (page, _pdf, chance) => {
    const { width, height } = page.getSize();
    page.setTrimBox(0, 0, width, height + chance.between(4, 60));
  },
  (page, _pdf, chance) => {
    const { width, height } = page.getSize();
    page.setCropBox(0, 0, width * chance.between(0.2, 0.7), height);
  },
];

export const specimens: RuleSpecimens = {
  rule: 'pdf-page-boxes',
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-page-boxes');
    const paper = chance.pick(['A4', 'Letter', 'A3', 'A0'] as const);
    const title = chance.pick(['Front', 'Vorderteil', 'Devant', 'Delantero', 'Voorpand']);
    const sheets = Array.from({ length: chance.whole(1, 4) }, (_, index) =>
      sheet(paper, [
        box(20, 40, chance.between(40, 150), chance.between(40, 200)),
        words(`${title} ${String(index + 1)}`, 30, 60, chance.between(4, 9)),
      ]),
    );
    const draw = (change: Change, only: number | undefined): Promise<Buffer> =>
      drawByLibrary(sheets, {
        hasObjectStreams: seed % 3 === 0,
        change: (pdf) => {
          pdf.getPages().forEach((page, index) => {
            if (only === undefined || only === index) change(page, pdf, chance);
          });
        },
      });
    const named = { name: `template-${String(seed)}.pdf`, role: 'template' as const };
    const only = chance.whole(0, sheets.length - 1);
    return {
      right: { ...named, bytes: await draw(harmless[seed % harmless.length]!, undefined) },
      wrong: { ...named, bytes: await draw(faults[(seed + Math.floor(seed / 4)) % faults.length]!, only) },
    };
  },
};
