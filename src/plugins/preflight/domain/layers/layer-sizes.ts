import { looksLikeSize } from '../tables/size-words';

const prefix = /^(?:sizes?|sz|größen?|gr\.?|tailles?|tallas?|maat|maten)[\s:_-]*/iu;
const between = /\s*(?:\+|&|,|\/|\band\b|\bund\b|\bet\b|\by\b|\ben\b)\s*/iu;

/** The size a layer is named after: `Size 12`, `Größe M`, `EU 40`. Undefined for a grid, a title, seam lines. */
export function sizeOfLayer(name: string): string | undefined {
  const bare = name.replace(prefix, '').trim();
  return looksLikeSize(bare) ? bare : undefined;
}

/** Several sizes that share one layer: `Sizes 8 + 10`, `S/M`. Empty where there are fewer than two. */
export function sizesSharing(name: string): string[] {
  const bare = name.replace(prefix, '').trim();
  if (looksLikeSize(bare)) return [];
  const parts = bare.split(between).filter((part) => part !== '');
  return parts.length > 1 && parts.every(looksLikeSize) ? parts : [];
}

/** One spelling for `EU 40`, `eu40` and `40`, for `2XL` and `XXL`. */
export function plainSize(size: string): string {
  const bare = size
    .toLowerCase()
    .replace(prefix, '')
    .replace(/\s*\(.*$/u, '')
    .replace(/[\s._-]+/gu, '');
  const number = /^(?:us|uk|eu|fr|de|it)?(\d{1,3})$/u.exec(bare);
  if (number !== null) return String(Number(number[1]));
  const many = /^(\d)x(s|l)$/u.exec(bare);
  return many === null ? bare : 'x'.repeat(Number(many[1])) + many[2]!;
}
