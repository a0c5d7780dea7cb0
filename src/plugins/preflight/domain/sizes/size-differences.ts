import { areOfOneKind, missingIn } from './size-sets';
import type { PlacedStatement, SizeList } from './size-sources';

/** A list that a text, or another list, does not agree with. */
export interface SizeDifference {
  one: SizeList | PlacedStatement;
  other: SizeList;
  /** In `one` and not in `other`, or the other way round. */
  sizes: string[];
}

/**
 * Texts that promise a size nothing lists. One end of a range is the list's own first or last: then the other end,
 * further out, is no other country's number.
 */
export function promisedInVain(
  statements: readonly PlacedStatement[],
  lists: readonly SizeList[],
): SizeDifference[] {
  return statements.flatMap((one) => {
    const vain = one.keys.filter((key) => !lists.some(({ keys }) => keys.includes(key)));
    if (vain.length === 0 || vain.length === one.keys.length) return [];
    const other = lists.find(({ keys }) => isBeyond(one, keys));
    return other === undefined ? [] : [{ one, other, sizes: vain }];
  });
}

function isBeyond({ kind, keys: said }: PlacedStatement, keys: readonly string[]): boolean {
  if (keys.length < 3) return false;
  if (kind === 'list') return areOfOneKind(said, keys);
  const [first, last] = said;
  if (!areAlike(said, keys)) return false;
  return (first === keys[0] && !keys.includes(last!)) || (last === keys.at(-1) && !keys.includes(first!));
}

/** Numbers with numbers, in the steps of the list; letters with letters. */
function areAlike(said: readonly string[], keys: readonly string[]): boolean {
  const numbers = [...said, ...keys].map(Number);
  if (numbers.every((value) => Number.isNaN(value))) return true;
  if (numbers.some((value) => Number.isNaN(value))) return false;
  const step = Number(keys[1]) - Number(keys[0]);
  return numbers.every((value) => (value - Number(keys[0])) % step === 0);
}

/** Lists of sizes that no text covers, where lines say nothing but which sizes there are. */
export function leftUnsaid(
  statements: readonly PlacedStatement[],
  lists: readonly SizeList[],
): SizeDifference[] {
  const general = statements.filter(({ isGeneral }) => isGeneral);
  const [one] = general;
  if (one === undefined) return [];
  return lists
    .flatMap((other) => {
      const said = general.flatMap((statement) => spread(statement, other.keys));
      const missing = missingIn(said, other.keys);
      const isOfOne = said.length >= 2 && areOfOneKind(said, other.keys);
      return isOfOne && missing.length > 0 ? [{ one, other, sizes: missing }] : [];
    })
    .slice(0, 1);
}

function spread({ kind, keys: said }: PlacedStatement, keys: readonly string[]): string[] {
  if (kind === 'list') return said.filter((key) => keys.includes(key));
  const [from, to] = [keys.indexOf(said[0]!), keys.indexOf(said[1]!)];
  return from < 0 || to < from ? [] : keys.slice(from, to + 1);
}

/**
 * Lists that differ: the layers and the tables of a file, and either with what the catalogue knows. A file may hold
 * some of the sizes only, unless it is the instructions.
 */
export function listsApart(lists: readonly SizeList[], isInstructions: boolean): SizeDifference[] {
  const of = (from: SizeList['from']) => lists.filter((list) => list.from === from);
  const pairs = [
    ...closest(of('layers'), of('table')),
    ...closest(of('table'), of('pattern')),
    ...closest(of('layers'), of('pattern')),
  ];
  return pairs.flatMap(([one, other]) => {
    const more = missingIn(other.keys, one.keys);
    const less = missingIn(one.keys, other.keys);
    const ends = [other.keys[0], other.keys.at(-1)];
    const isPart = one.from !== 'table' || !isInstructions;
    const lacking = isPart && less.some((key) => ends.includes(key)) ? [] : less;
    const sizes = [...more, ...lacking];
    return sizes.length === 0 ? [] : [{ one, other, sizes }];
  });
}

/** Each list with the one it agrees with best, of those that name sizes of its kind; none where one is the same. */
function closest(ones: readonly SizeList[], others: readonly SizeList[]): [SizeList, SizeList][] {
  const pairs = ones.flatMap((one) =>
    others.flatMap((other): [SizeList, SizeList][] =>
      areOfOneKind(one.keys, other.keys) ? [[one, other]] : [],
    ),
  );
  const apart = ([one, other]: [SizeList, SizeList]): number =>
    missingIn(one.keys, other.keys).length + missingIn(other.keys, one.keys).length;
  const [best] = pairs.toSorted((one, other) => apart(one) - apart(other));
  return best === undefined || apart(best) === 0 ? [] : [best];
}
