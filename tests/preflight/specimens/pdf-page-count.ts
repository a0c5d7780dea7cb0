import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { papers, sheet, words } from './making-sheets';

const paperNames = Object.keys(papers) as (keyof typeof papers)[];

function pages(seed: number, count: number): Promise<Buffer> {
  const paper = paperNames[seed % paperNames.length]!;
  const sheets = Array.from({ length: count }, (_, index) =>
    sheet(paper, [words(`Page ${String(index + 1)}`, 20, 100)]),
  );
  return makePdf(sheets, seed);
}

export const specimens: RuleSpecimens = {
  rule: 'pdf-page-count',
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-page-count');
    const name = `all-sizes-${String(seed)}.pdf`;
    const few = seed % 4 === 0 ? 500 : chance.whole(1, 60);
    const many = seed % 4 === 0 ? 501 : chance.whole(502, 700);
    return {
      right: { name, bytes: await pages(seed, few) },
      wrong: { name, bytes: await pages(seed, many) },
    };
  },
};
