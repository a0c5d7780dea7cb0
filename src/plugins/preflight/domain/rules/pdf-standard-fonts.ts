import type { Rule } from '../rule';

/** Every reader has the standard 14, but not the same ones, and they lack most fractions. */
export const pdfStandardFonts: Rule = {
  id: 'pdf-standard-fonts',
  title: 'Brings even the standard fonts',
  severity: 'warning',
  source: 'ISO 32000-1 §9.6.2.2 (standard 14 fonts), deprecated by ISO 32000-2.',
  check: (facts) => {
    if (facts.format !== 'pdf') return [];
    const names = [
      ...new Set(facts.pdf.fonts.filter((font) => !font.embedded && font.standard14).map(({ name }) => name)),
    ];
    if (names.length === 0) return [];
    const message =
      'Standard fonts are not embedded and look a little different everywhere. Switch on “embed fonts”.';
    return [{ message, quote: names.join(', ') }];
  },
};
