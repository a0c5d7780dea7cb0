import { fitScale } from '../scale/fit-scale';
import type { Rule } from '../rule';

export const pdfTestSquare: Rule = {
  id: 'pdf-test-square',
  title: 'Has a test square',
  severity: 'warning',
  source: 'Buyers who print at “fit to page” notice it after hours of taping, unless they can measure first.',
  check: (facts, { role }) => {
    if (facts.format !== 'pdf' || role !== 'template') return [];
    const { scans } = facts.pdf;
    // What could not be read to its end may hold one.
    if (scans.length === 0 || scans.some(({ isComplete }) => !isComplete)) return [];
    if (fitScale(scans).kind === 'found') return [];
    const message =
      'No test square was found. Draw one of 5 cm or 2 in with its length written in or beside it, on the first page.';
    return [{ message }];
  },
};
