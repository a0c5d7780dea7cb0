/** What a stamp's line may say, by placeholder. */
export interface StampWords {
  name: string | null;
  order: string;
  shop: string;
}

/**
 * The line printed on a buyer's copy. Parts between ` · ` whose placeholder has nothing to say are left out, so an
 * order without a name does not read "Made for ".
 */
export function stampLine(template: string, words: StampWords): string {
  const said: Readonly<Record<string, string>> = {
    name: words.name ?? '',
    order: words.order,
    shop: words.shop,
  };
  const parts = template.split(' · ').map((part) => {
    const names = [...part.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    if (names.some((name) => said[name] === '')) return '';
    return part.replace(/\{(\w+)\}/g, (whole, name: string) => said[name] ?? whole);
  });
  return parts.filter((part) => part.trim() !== '').join(' · ');
}
