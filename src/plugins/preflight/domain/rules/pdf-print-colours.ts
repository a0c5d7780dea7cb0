import type { Rule } from '../rule';

const meant: Readonly<Record<string, string>> = { cmyk: 'CMYK', lab: 'Lab', spot: 'spot colours' };

export const pdfPrintColours: Rule = {
  id: 'pdf-print-colours',
  title: 'Has colours for screens and home printers',
  severity: 'warning',
  source: 'ISO 32000-2 §8.6: without an output intent nobody knows what these colours look like elsewhere.',
  check: (facts) => {
    if (facts.format !== 'pdf') return [];
    const { scans, hasOutputIntent, outputIntentColour } = facts.pdf;
    // A profile of screen colours says nothing of CMYK; an intent without one names a printing condition.
    const explains = (colour: string): boolean =>
      hasOutputIntent && (colour !== 'cmyk' || outputIntentColour === null || outputIntentColour === 'cmyk');
    const unexplained = (scan: (typeof scans)[number]): string[] =>
      used(scan).filter((colour) => !explains(colour));
    const pages = scans.filter((scan) => unexplained(scan).length > 0);
    const [first] = pages;
    if (first === undefined) return [];
    const names = [...new Set(pages.flatMap(unexplained))].map((colour) => meant[colour]!);
    return [
      {
        message:
          'It has colours of a printing press, which look dull or different on screens and home printers. Export it in RGB.',
        page: first.page,
        measured: names.join(', '),
        limit: 'RGB or grey, or an output intent of these colours',
      },
    ];
  },
};

function used({ colours, images }: { colours: string[]; images: { colour: string }[] }): string[] {
  return [...colours, ...images.map(({ colour }) => colour)].filter((colour) => colour in meant);
}
