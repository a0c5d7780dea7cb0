import type { Rule } from '../rule';

export const pdfOverprint: Rule = {
  id: 'pdf-overprint',
  title: 'Prints the same everywhere',
  severity: 'info',
  source: 'ISO 32000-2 §8.6.7: readers at home ignore overprint, so white on white may appear or vanish.',
  check: (facts) => {
    if (facts.format !== 'pdf') return [];
    const page = facts.pdf.scans.find(({ hasOverprint }) => hasOverprint)?.page;
    if (page === undefined) return [];
    return [{ message: 'Overprint is set. Readers at home ignore it: look at the page there.', page }];
  },
};
