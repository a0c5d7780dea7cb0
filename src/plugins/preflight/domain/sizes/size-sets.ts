/** One way of writing a size: `Size XXL` and `2xl` are `2XL`, `3 – 6 m` is `3-6M`. */
export function sizeKey(label: string): string {
  const bare = label
    .trim()
    .replace(/^(?:sizes?|größe|gr\.?|tailles?|tallas?|maat)\s{0,3}/iu, '')
    .replace(/\s?[–—/]\s?|\s?-\s?/gu, '-')
    .replace(/\s+/gu, '')
    .toUpperCase();
  const many = /^(X{2,6})(S|L)$/.exec(bare);
  return many === null ? bare : `${String(many[1]!.length)}X${many[2]!}`;
}

/** Sizes of a requirement may be written for several at once: `34-38` of 34, 36, 38. */
function covers(key: string, wanted: string, order: readonly string[]): boolean {
  if (key === wanted) return true;
  const [from, to] = key.split('-');
  if (from === undefined || to === undefined) return false;
  const numbers = [from, wanted, to].map(Number);
  if (numbers.every((value) => value > 0)) return numbers[0]! <= numbers[1]! && numbers[1]! <= numbers[2]!;
  const [first, last, at] = [order.indexOf(from), order.indexOf(to), order.indexOf(wanted)];
  return first >= 0 && last >= first && at >= first && at <= last;
}

/**
 * Whether two lists name sizes of one kind, so that a difference is a slip and not another country's numbers: most of
 * the shorter list stands in the longer.
 */
export function areOfOneKind(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length);
  const shared = one.filter((key) => other.includes(key)).length;
  return shared >= 2 && shared * 3 >= shorter * 2 && (isRun(one, other) || isRun(other, one));
}

/** Every other number of a list is another list: 2, 4, 6 are not pieces 1 to 6. */
function isRun(part: readonly string[], whole: readonly string[]): boolean {
  const at = part.map((key) => whole.indexOf(key)).filter((index) => index >= 0);
  const between = Math.max(...at) - Math.min(...at) + 1 - at.length;
  return between * 3 <= at.length;
}

/** What stands in the second list and not in the first. */
export function missingIn(one: readonly string[], other: readonly string[]): string[] {
  return other.filter((wanted) => !one.some((key) => covers(key, wanted, other)));
}
