import type { Rule } from '../rule';

export const pdfComplete: Rule = {
  id: 'pdf-complete',
  title: 'Is not cut off',
  severity: 'error',
  isBinding: true,
  source: 'ISO 32000-1 §7.5.5 (file trailer), annex F (linearized files).',
  check: (facts) => {
    if (facts.format !== 'pdf' || !facts.pdf.truncated) return [];
    const [problem] = facts.pdf.problems;
    const message =
      'The PDF is cut off; its end is missing. Upload it again, or export it anew if it stays so.';
    return [{ message, ...(problem === undefined ? {} : { measured: problem }) }];
  },
};
