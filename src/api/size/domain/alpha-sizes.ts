/** Sizes in letters, small to large; the place in this list is the size's ordinal. XXL is 2X, 1X is XL. */
export const alphaSizes = [
  ...['XXXS', 'XXS', 'XS', 'S', 'M', 'L', 'XL'],
  ...['2X', '3X', '4X', '5X', '6X', '7X', '8X', '9X', '10X'],
] as const;

const small = alphaSizes.indexOf('S');
const large = alphaSizes.indexOf('L');

const words: Readonly<Record<string, number>> = {
  ...words1(small, ['s', 'sm', 'small', 'klein', 'pequeña', 'pequeño', 'petit', 'petite']),
  ...words1(small + 1, ['m', 'med', 'medium', 'mittel', 'mediana', 'mediano', 'moyen', 'moyenne', 'middel']),
  ...words1(large, ['l', 'lg', 'large', 'groß', 'grande', 'grand', 'groot']),
};

function words1(ordinal: number, list: readonly string[]): Record<string, number> {
  return Object.fromEntries(list.map((word) => [word, ordinal]));
}

/** `word` in lower case, such as m, xxl, x-large or extra small. */
export function alphaOrdinal(word: string): number | undefined {
  const known = Object.hasOwn(words, word) ? words[word] : undefined;
  if (known !== undefined) return known;
  const [, run = '', end = ''] =
    /^(x{1,9}|(?:extra[ -]?){1,3})[ -]?(large|small|lg|sm|l|s)$/.exec(word) ?? [];
  if (run === '') return undefined;
  const steps = run.startsWith('x') ? run.length : run.split('extra').length - 1;
  return clamp(end.startsWith('s') ? small - steps : large + steps);
}

/** The number before X, XL or XS: 1X is XL, 0X is L. */
export function numberedOrdinal(steps: number, end: string): number {
  return clamp(end === 's' ? small - steps : large + steps);
}

function clamp(ordinal: number): number {
  return Math.min(Math.max(ordinal, 0), alphaSizes.length - 1);
}
