import type { Rule } from '../rule';

/** Some readers repair what others refuse; a customer’s phone is one of the others. */
export const pdfOpens: Rule = {
  id: 'pdf-opens',
  title: 'Opens without repair',
  severity: 'error',
  isBinding: true,
  source: 'ISO 32000-1 §7.5 (file structure).',
  check: (facts) => {
    if (facts.format !== 'pdf' || facts.pdf.truncated) return [];
    const { opened, problems } = facts.pdf;
    const seen = problems[0] === undefined ? {} : { measured: problems[0] };
    if (opened === 'failed') {
      return [
        { message: 'The PDF cannot be opened. Export it again from the program it was made with.', ...seen },
      ];
    }
    if (opened === 'clean') return [];
    const message =
      'The PDF is damaged and opens only because we repaired it. Export it again before you sell it.';
    return [{ severity: 'warning', message, ...seen }];
  },
};
