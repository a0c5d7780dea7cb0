import type { Rule } from '../rule';

export const dxfComplete: Rule = {
  id: 'dxf-complete',
  title: 'Is a whole drawing',
  severity: 'error',
  isBinding: true,
  source: 'AutoCAD DXF Reference: every file ends with the group 0 EOF.',
  check: (facts) => {
    if (facts.format !== 'dxf') return [];
    const { problem, hasEof, isOverLimit, entities } = facts.dxf;
    if (isOverLimit) {
      const measured = `more than ${String(entities - 1)} parts`;
      return [
        {
          message: 'The drawing has too many parts. Simplify curves or split it.',
          measured,
          limit: '500000',
        },
      ];
    }
    if (problem !== null) {
      const message = 'The DXF is damaged. Export it again from the program it was made with.';
      return [{ message, where: `line ${String(problem.line)}`, measured: problem.message }];
    }
    if (hasEof) return [];
    return [
      { message: 'The DXF is cut off: its end mark EOF is missing. Upload it again, or export it anew.' },
    ];
  },
};
