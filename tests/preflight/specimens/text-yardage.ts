import { wordsPdf, type Part } from './making/words-pdf';
import { sizesOf, tableOf, words } from './making/size-tables';
import type { RuleSpecimens } from './specimen';

export const specimens: RuleSpecimens = {
  rule: 'text-yardage',
  async make(seed) {
    const name = `need-${String(seed)}-instructions.pdf`;
    const of = async (isWrong: boolean) =>
      ({ name, bytes: await wordsPdf(seed, partsOf(seed, isWrong)), role: 'instructions' }) as const;
    return { right: await of(false), wrong: await of(true) };
  },
};

/** Wrong in one of three ways: a size at an end left out, a dash, a question mark. */
function partsOf(seed: number, isWrong: boolean): Part[] {
  const say = words[seed % words.length]!;
  const sizes = sizesOf(seed);
  const amounts = sizes.map((_, at) => say.amount(1.1 + 0.1 * at + 0.05 * (seed % 3)));
  const fault = isWrong ? seed % 3 : -1;
  const marked =
    fault <= 0 ? amounts : amounts.with(1 + (seed % (sizes.length - 1)), fault === 1 ? '-' : '?');
  const kept = (one: readonly string[]): string[] =>
    fault === 0 ? (seed % 2 === 0 ? one.slice(0, -1) : one.slice(1)) : [...one];
  const isTall = seed % 2 === 1;
  const bust = sizes.map((_, at) => String(80 + 4 * at));
  const waist = sizes.map((_, at) => String(62 + 4 * at));
  return [
    say.title,
    tableOf(isTall, [say.size, ...sizes], [say.bust, ...bust], [say.waist, ...waist]),
    say.need,
    tableOf(isTall, [say.size, ...kept(sizes)], [say.fabric, ...kept(marked)]),
  ];
}
