import type { Rule } from '../rule';

export const pdfBlankPages: Rule = {
  id: 'pdf-blank-pages',
  title: 'Has no blank pages',
  severity: 'warning',
  source: 'A reported bug of pattern generators: tiles without a line of the pattern cost paper and doubt.',
  check: (facts) => {
    if (facts.format !== 'pdf') return [];
    const blank = facts.pdf.scans.filter(
      ({ paintsText, paths, imageCount, isComplete }) =>
        isComplete && !paintsText && paths === 0 && imageCount === 0,
    );
    const [first] = blank;
    if (first === undefined) return [];
    return [
      {
        message:
          blank.length === facts.pdf.pageCount
            ? 'Nothing is printed on any page.'
            : 'Some pages are blank. Leave them out, or say in the instructions that they are.',
        severity: blank.length === facts.pdf.pageCount ? 'error' : 'warning',
        page: first.page,
        measured: `page ${blank
          .map(({ page }) => String(page))
          .slice(0, 20)
          .join(', ')}`,
      },
    ];
  },
};
