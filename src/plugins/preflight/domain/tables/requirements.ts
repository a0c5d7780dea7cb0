import type { SizeTable, TableRow } from './find-tables';

const cloth =
  /fabric|lining|interfacing|yarn|yardage|skein|stoff|futter|vlies|garn|wolle|verbrauch|knäuel|tissu|doublure|entoilage|métrage|laine|pelote|tela\b|forro|entretela|hilo|lana\b|ovillo|stof\b|voering|garen|\bwol\b|bollen/iu;
const amount = /\d\s?(?:m|g|yds?|yards?|skeins?|balls?|knäuel|pelotes?|ovillos?|bollen)$/iu;

/** Whether a row says how much cloth or yarn a size takes. */
export function isRequirement({ label, values }: TableRow): boolean {
  const given = values.filter((value) => value !== null);
  return cloth.test(label) || given.filter((value) => amount.test(value)).length > given.length / 2;
}

/** Sizes for which none of the rows that say how much is needed says anything: empty, a dash, a question mark. */
export function sizesWithoutNeed({ sizes, rows }: SizeTable): string[] {
  const needs = rows.filter(isRequirement);
  if (needs.length === 0) return [];
  return sizes.filter((_, index) => needs.every(({ values }) => !isAmount(values[index] ?? null)));
}

function isAmount(value: string | null): boolean {
  return value !== null && /[\d½¼¾⅛⅜⅝⅞⅓⅔]/u.test(value);
}
