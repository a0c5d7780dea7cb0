import type { Rule } from '../rule';

/** A warning either way; a profile may make it an error. */
export const pdfFonts: Rule = {
  id: 'pdf-fonts',
  title: 'Brings its fonts',
  severity: 'warning',
  source: 'ISO 19005-1 §6.3.4; without them another font is put in and fractions or symbols go wrong.',
  check: (facts) => {
    if (facts.format !== 'pdf') return [];
    return facts.pdf.fonts
      .filter(({ embedded, standard14 }) => !embedded && !standard14)
      .map(({ name, page }) => ({
        message:
          'A font is not embedded, so customers see another one. Switch on “embed fonts” when exporting.',
        page,
        quote: name,
      }));
  },
};
