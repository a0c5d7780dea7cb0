import type { FileFacts } from '../../contract';
import type { Rule } from '../rule';

type Kind = Extract<FileFacts, { format: 'svg' }>['svg']['active'][number]['kind'];

const words: Record<Kind, string> = {
  script: 'holds a script',
  'event-handler': 'reacts to the mouse with a script',
  'foreign-object': 'holds parts of a web page',
  'script-url': 'has an address that runs a script',
  'embedded-document': 'holds another document we cannot look into',
  entity: 'defines entities',
};

/** One finding a kind, at the first place it was seen. */
export const svgActiveContent: Rule = {
  id: 'svg-active-content',
  title: 'Is only a drawing',
  severity: 'error',
  isBinding: true,
  source: 'SVG 2 §2.2.1 (secure static mode); scripts and entities in an SVG attack whoever opens it.',
  check: (facts) => {
    if (facts.format !== 'svg') return [];
    const { active } = facts.svg;
    const firsts = active.filter(
      ({ kind }, index) => active.findIndex((other) => other.kind === kind) === index,
    );
    return firsts.map(({ kind, line, what }) => ({
      message: `The SVG ${words[kind]}. Save it as “plain SVG” without scripts and web parts.`,
      where: `line ${String(line)}`,
      quote: what,
    }));
  },
};
