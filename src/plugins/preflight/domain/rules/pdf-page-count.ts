import type { Rule } from '../rule';

export const pdfPageCount: Rule = {
  id: 'pdf-page-count',
  title: 'Has a sensible number of pages',
  severity: 'error',
  source: 'Our judgement; a pattern of more pages is most likely an export gone wrong.',
  check: (facts, { profile }) => {
    if (facts.format !== 'pdf' || facts.pdf.pageCount <= profile.mostPages) return [];
    return [
      {
        message: 'The PDF has too many pages. Split it into several files.',
        measured: `${String(facts.pdf.pageCount)} pages`,
        limit: `${String(profile.mostPages)} pages`,
      },
    ];
  },
};
