import { placeOfLine } from '../place-of-line';
import type { Rule } from '../rule';

export const pdfMissingGlyphs: Rule = {
  id: 'pdf-missing-glyphs',
  title: 'Shows every character',
  severity: 'error',
  source: 'ISO 32000-2 §9.7.6.3: glyph 0 is “there is none”. Fonts without ⅛ or ¾ are the usual reason.',
  check: (facts) => {
    if (facts.format !== 'pdf') return [];
    const hits = facts.pdf.scans.flatMap(({ page, lines }) =>
      lines.filter(({ missing }) => missing > 0).map((line) => ({ page, ...line })),
    );
    const [first] = hits;
    if (first === undefined) return [];
    const count = hits.reduce((sum, { missing }) => sum + missing, 0);
    return [
      {
        message:
          'The font lacks characters that the text uses: readers see a box or nothing. Use a font that has them.',
        page: first.page,
        place: placeOfLine(first),
        measured: `${String(count)} missing`,
        quote: first.text.slice(0, 200),
      },
    ];
  },
};
