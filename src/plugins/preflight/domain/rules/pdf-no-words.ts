import type { Rule } from '../rule';

export const pdfNoWords: Rule = {
  id: 'pdf-no-words',
  title: 'Has words that can be read and searched',
  severity: 'warning',
  source: 'Screen readers, search and translation need text; a scan or outlined type has none.',
  check: (facts, { role }) => {
    // Of a damaged file the words may just be lost.
    if (facts.format !== 'pdf' || role !== 'instructions' || facts.pdf.opened !== 'clean') return [];
    const { scans } = facts.pdf;
    if (scans.length === 0 || scans.some(({ isComplete }) => !isComplete)) return [];
    const hasWords = scans.some(({ lines, hasInvisibleText }) => lines.length > 0 || hasInvisibleText);
    const isDrawn = scans.some(({ paths, imageCount }) => paths > 0 || imageCount > 0);
    if (hasWords || !isDrawn) return [];
    const message =
      'The instructions hold no text, only pictures or outlines of it. Export them with text, or run text recognition.';
    return [{ message, page: scans[0]!.page }];
  },
};
