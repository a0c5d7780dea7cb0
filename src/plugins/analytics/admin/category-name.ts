/**
 * @example categoryName('sewing/garment-skirt', { craft: () => 'Sewing', word: undefined }) // 'Sewing · skirt'
 */
export function categoryName(
  category: string,
  { craft, word }: { craft: (key: string) => string; word: string | undefined },
): string {
  const [craftKey = category, made] = category.split('/');
  if (made === undefined) return craft(craftKey);
  // A term's key begins with a prefix that makes it unique: it is no word.
  return `${craft(craftKey)} · ${word ?? made.slice(made.indexOf('-') + 1).replaceAll('-', ' ')}`;
}
