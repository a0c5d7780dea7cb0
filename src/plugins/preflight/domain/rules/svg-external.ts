import type { Rule } from '../rule';

const MOST_SHOWN = 5;

export const svgExternal: Rule = {
  id: 'svg-external',
  title: 'Needs no other file',
  severity: 'error',
  isBinding: true,
  source:
    'SVG 2 §2.2.1; the customer does not have the other file, and fetching it tells who opened this one.',
  check: (facts) => {
    if (facts.format !== 'svg') return [];
    return facts.svg.external.slice(0, MOST_SHOWN).map(({ line, what }) => ({
      message: 'The SVG refers to a file outside itself. Embed pictures and fonts when saving.',
      where: `line ${String(line)}`,
      quote: what,
    }));
  },
};
