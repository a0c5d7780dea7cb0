import { looksLikeSize } from './tables/size-words';

/** `Size 12`, `Größe M`, `EU 40`: what is left names the size. */
export function sizeIn(name: string): string | undefined {
  const bare = name.replace(/^(?:size|sizes|größe|gr\.?|taille|talla|maat)[\s_-]*/iu, '').trim();
  return looksLikeSize(bare) ? bare : undefined;
}
