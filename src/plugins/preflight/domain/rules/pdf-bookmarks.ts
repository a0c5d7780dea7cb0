import type { Rule } from '../rule';

/** Shorter instructions are leafed through. */
const mostWithout = 12;

export const pdfBookmarks: Rule = {
  id: 'pdf-bookmarks',
  title: 'Has bookmarks that lead to their pages',
  severity: 'info',
  source: 'WCAG 2.2 technique PDF2; ISO 32000-2 §12.3.2 and §12.3.3 (destinations, outline).',
  check: (facts, { role }) => {
    if (facts.format !== 'pdf' || facts.pdf.bookmarks === undefined || facts.pdf.opened === 'failed')
      return [];
    const { pageCount, bookmarks } = facts.pdf;
    if (bookmarks.count === 0) {
      if (role !== 'instructions' || pageCount <= mostWithout) return [];
      const message =
        'Long instructions without bookmarks are hard to find one’s way in. Export the headings as bookmarks.';
      return [
        {
          message,
          measured: `${String(pageCount)} pages`,
          limit: `${String(mostWithout)} without bookmarks`,
        },
      ];
    }
    const [first] = bookmarks.broken;
    if (first === undefined) return [];
    return [
      {
        severity: 'warning',
        message: 'A bookmark leads to no page. Export the bookmarks again after the last change of pages.',
        measured: `${String(bookmarks.broken.length)} of ${String(bookmarks.count)} bookmarks`,
        quote: first,
      },
    ];
  },
};
