import type { PDFFont } from '@cantoo/pdf-lib';

/** Breaks words into lines no wider than `width`; a word that is wider stands alone. */
export function wrap(text: string, font: PDFFont, size: number, width: number): string[] {
  const space = font.widthOfTextAtSize(' ', size);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const own = font.widthOfTextAtSize(word, size);
    if (line !== '' && used + space + own > width) {
      lines.push(line);
      line = '';
    }
    used = line === '' ? own : used + space + own;
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
