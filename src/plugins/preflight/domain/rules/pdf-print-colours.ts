import type { Rule } from '../rule';

const meant: Readonly<Record<string, string>> = { cmyk: 'CMYK', lab: 'Lab', spot: 'spot colours' };

export const pdfPrintColours: Rule = {
  id: 'pdf-print-colours',
  title: 'Has colours for screens and home printers',
  severity: 'warning',
  source: 'ISO 32000-2 §8.6: without an output intent nobody knows what these colours look like elsewhere.',
  check: (facts) => {
    if (facts.format !== 'pdf') return [];
    const pages = facts.pdf.scans.filter((scan) => used(scan).length > 0);
    const [first] = pages;
    if (first === undefined || facts.pdf.hasOutputIntent) return [];
    const names = [...new Set(pages.flatMap(used))].map((colour) => meant[colour]!);
    return [
      {
        message:
          'It has colours of a printing press, which look dull or different on screens and home printers. Export it in RGB.',
        page: first.page,
        measured: names.join(', '),
        limit: 'RGB or grey, or an output intent',
      },
    ];
  },
};

function used({ colours, images }: { colours: string[]; images: { colour: string }[] }): string[] {
  return [...colours, ...images.map(({ colour }) => colour)].filter((colour) => colour in meant);
}
