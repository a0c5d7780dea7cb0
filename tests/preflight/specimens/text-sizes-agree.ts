import { sizesOf, tableOf, words } from './making/size-tables';
import { wordsPdf } from './making/words-pdf';
import type { RuleSpecimens, Specimen } from './specimen';

export const specimens: RuleSpecimens = {
  rule: 'text-sizes-agree',
  async make(seed) {
    return { right: await make(seed, false), wrong: await make(seed, true) };
  },
};

/** Wrong by turns: the text promises a size, the table has one too few, the catalogue knows another. */
async function make(seed: number, isWrong: boolean): Promise<Specimen> {
  const say = words[seed % words.length]!;
  const all = sizesOf(seed);
  const fault = isWrong ? seed % 3 : -1;
  const shown = fault === 0 ? (seed % 2 === 0 ? all.slice(0, -1) : all.slice(1)) : all;
  const listed = fault === 1 ? all.filter((_, at) => at !== 2) : all;
  const known = fault === 2 ? all.slice(0, -1) : shown;
  const bust = (sizes: readonly string[]): string[] =>
    sizes.map((size) => String(80 + 4 * all.indexOf(size)));
  const columns = fault === 1 ? listed : shown;
  return {
    name: `sizes-${String(seed)}-instructions.pdf`,
    bytes: await wordsPdf(seed, [
      say.title,
      say.range(all[0]!, all.at(-1)!),
      tableOf(seed % 2 === 0, [say.size, ...columns], [say.bust, ...bust(columns)]),
    ]),
    role: 'instructions',
    about: { craft: 'sewing', sizes: [...(fault === 1 ? all : known)] },
  };
}
