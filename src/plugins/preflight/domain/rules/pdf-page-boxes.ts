import { boxFaults } from '../pages/box-faults';
import type { Rule } from '../rule';

export const pdfPageBoxes: Rule = {
  id: 'pdf-page-boxes',
  title: 'Has page boxes that every program reads alike',
  severity: 'warning',
  source: 'ISO 32000-2 §14.11.2 (boxes), §7.7.3.3 (UserUnit); many printers ignore UserUnit and CropBox.',
  check: (facts, { role }) => {
    if (facts.format !== 'pdf') return [];
    const isSheet = role === 'template' || role === 'cut-file';
    return boxFaults(facts.pdf.pages, isSheet);
  },
};
