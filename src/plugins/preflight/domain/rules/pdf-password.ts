import type { Rule } from '../rule';

export const pdfPassword: Rule = {
  id: 'pdf-password',
  title: 'Opens without a password',
  severity: 'error',
  isBinding: true,
  source: 'ISO 32000-1 §7.6.3; customers do not have the password, and we cannot stamp their copies.',
  check: (facts) => {
    if (facts.format !== 'pdf') return [];
    switch (facts.pdf.encryption) {
      case 'password':
        return [{ message: 'The PDF asks for a password. Export it without one.' }];
      case 'unknown':
        return [{ message: 'The PDF is encrypted in a way we cannot undo. Export it without protection.' }];
      case 'none':
      case 'owner-only':
        return [];
    }
  },
};
