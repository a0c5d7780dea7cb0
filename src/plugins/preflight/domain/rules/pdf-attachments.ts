import type { Rule } from '../rule';

export const pdfAttachments: Rule = {
  id: 'pdf-attachments',
  title: 'Carries no other files inside',
  severity: 'warning',
  source: 'ISO 32000-1 §7.11.4; mail scanners and phones hide or block what lies inside a PDF.',
  check: (facts) => {
    if (facts.format !== 'pdf') return [];
    return facts.pdf.attachments.map(({ name, executable }) => ({
      severity: executable ? ('error' as const) : ('warning' as const),
      message: executable
        ? 'A program lies inside the PDF. Take it out.'
        : 'Another file lies inside the PDF; most customers will never see it. Upload it as a file of its own.',
      quote: name,
    }));
  },
};
