import type { CompletenessCell } from '../../api/pattern/contract';

/** Where a pattern is furthest from complete, in the language that is open if it has begun there. */
export function weakestCell(
  cells: readonly CompletenessCell[],
  locale: string | undefined,
): CompletenessCell | undefined {
  const open = cells.filter((cell) => cell.locale === locale);
  const [first, ...rest] = open.length > 0 ? open : cells;
  return rest.reduce(
    (weakest, cell) => (weakest && cell.percentage < weakest.percentage ? cell : weakest),
    first,
  );
}
