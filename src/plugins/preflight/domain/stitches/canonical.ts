import { english, type Phrases } from './phrases';

/** A row in the words of the grammar: small letters without accents, one times sign, one dash, single blanks. */
export function canonical(text: string, phrases: Phrases): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[×✕✖]/gu, 'x')
    .replace(/[–—−]/gu, '—')
    .replace(/[∗✱]|\\\*/gu, '*')
    .replace(/\s+/gu, ' ')
    .trim();
  return [...phrases, ...english]
    .reduce((said, [form, word]) => said.replace(form, word), plain)
    .replace(/ {2,}/g, ' ')
    .trim();
}
