import { looksLikeSize } from '../tables/size-words';

/** `Size 12`, `Größe M`, `EU 40`: what is left of a layer's name is its size; undefined where it is no size. */
export function sizeOfLayer(name: string): string | undefined {
  const bare = name.replace(/^(?:size|sizes|größe|gr\.?|taille|talla|maat)\s*/iu, '').trim();
  return looksLikeSize(bare) ? bare : undefined;
}
