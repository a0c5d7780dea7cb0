import type { Rule } from '../rule';

export const svgOpens: Rule = {
  id: 'svg-opens',
  title: 'Is a well-formed SVG of sensible size',
  severity: 'error',
  isBinding: true,
  source: 'XML 1.0 §2.1; browsers show nothing of a file that is not well-formed.',
  check: (facts) => {
    if (facts.format !== 'svg') return [];
    const { problem, isSvg, isOverLimit, nodes, depth } = facts.svg;
    if (isOverLimit) {
      const measured = `${String(nodes)} parts, ${String(depth)} deep`;
      return [
        {
          message: 'The drawing has too many parts. Simplify it or split it.',
          measured,
          limit: '200000, 256 deep',
        },
      ];
    }
    if (problem !== null) {
      const message =
        'The SVG is not well-formed and will not open. Export it again from the program it was made with.';
      return [{ message, where: `line ${String(problem.line)}`, measured: problem.message }];
    }
    return isSvg ? [] : [{ message: 'The outermost element is not <svg>. Export it again as SVG.' }];
  },
};
