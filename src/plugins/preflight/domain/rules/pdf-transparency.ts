import type { Rule } from '../rule';

const ofThePress = new Set(['cmyk', 'spot', 'lab']);

/** On screens and home printers in RGB transparency is harmless; mixed with inks it is not. */
export const pdfTransparency: Rule = {
  id: 'pdf-transparency',
  title: 'Mixes no inks by transparency',
  severity: 'info',
  source:
    'ISO 15930-1 forbids it, ISO 32000-2 §11.4.5: what inks become depends on the program that blends them.',
  check: (facts) => {
    if (facts.format !== 'pdf') return [];
    const pages = facts.pdf.scans.filter(
      ({ hasTransparency, hasOverprint, colours, images }) =>
        hasTransparency &&
        (hasOverprint ||
          colours.some((colour) => ofThePress.has(colour)) ||
          images.some(({ colour }) => ofThePress.has(colour))),
    );
    const [first] = pages;
    if (first === undefined) return [];
    return [
      {
        message:
          'Transparent parts lie over press colours or overprint; a copy shop may print them differently. Flatten the transparency, or export in RGB.',
        page: first.page,
        measured: `${String(pages.length)} pages`,
      },
    ];
  },
};
