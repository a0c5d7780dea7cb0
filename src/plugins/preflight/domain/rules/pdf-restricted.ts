import type { Rule } from '../rule';

export const pdfRestricted: Rule = {
  id: 'pdf-restricted',
  title: 'Has no owner password',
  severity: 'warning',
  source: 'ISO 32000-1 §7.6.3.2 (permissions); every program may ignore them, some refuse to print.',
  check: (facts) => {
    if (facts.format !== 'pdf' || facts.pdf.encryption !== 'owner-only') return [];
    const message =
      'The PDF forbids printing or copying by an owner password. It keeps nobody out and bothers customers: export it without.';
    return [{ message }];
  },
};
