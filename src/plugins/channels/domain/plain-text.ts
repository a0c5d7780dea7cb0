import { characters } from './characters';

/**
 * Markdown as plain text, for channels that show none: marks go, words stay. Every pattern has a bound, so that no
 * text can make it slow.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,1000}\)/g, '$1')
    .replace(/^[ \t]{0,3}(?:#{1,6}|>|[-*+]|\d{1,9}\.)[ \t]{1,20}/gm, '')
    .replace(/[*_`~]{1,3}/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** At most so many characters, ended at a word where there is one near the end. */
export function shortened(text: string, most: number): string {
  const all = characters(text);
  if (all.length <= most) return text;
  const cut = all.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > Math.max(0, cut.length - 40) ? cut.slice(0, space) : cut).trimEnd()}…`;
}
