import type { Rule } from '../rule';
import { countPageFormats } from '../usual-page-format';

/** Not wrong by itself: a cover page on A4 before an A0 sheet is usual. The editor should know. */
export const pdfPageMix: Rule = {
  id: 'pdf-page-mix',
  title: 'Has pages of one size',
  severity: 'info',
  source: 'Home printers scale a mixed file page by page, which ruins the pattern’s scale.',
  check: (facts) => {
    if (facts.format !== 'pdf') return [];
    const counts = countPageFormats(facts.pdf);
    if (counts.size < 2) return [];
    const measured = [...counts].map(([format, pages]) => `${String(pages)} × ${format}`).join(', ');
    return [
      {
        message: 'The pages have different sizes. Say so in the instructions, or offer a file a size.',
        measured,
      },
    ];
  },
};
