import type { FileFacts } from '../../contract';
import type { Rule } from '../rule';

type Kind = Extract<FileFacts, { format: 'pdf' }>['pdf']['active'][number]['kind'];

const words: Record<Kind, string> = {
  javascript: 'runs JavaScript',
  launch: 'starts a program',
  'rich-media': 'plays media',
  'submit-form': 'sends a form over the network',
  'import-data': 'loads data from another file',
  xfa: 'holds an XFA form',
};

/** What can harm is an error; what merely does not print is a warning. */
const harmful = new Set<Kind>(['javascript', 'launch', 'import-data', 'submit-form']);

/** One finding a kind, at the first place it was seen. */
export const pdfActiveContent: Rule = {
  id: 'pdf-active-content',
  title: 'Does nothing by itself',
  severity: 'error',
  isBinding: true,
  source: 'ISO 32000-1 §12.6.4 (actions); PDF/A and PDF/X forbid them (ISO 19005-1 §6.6.1).',
  check: (facts) => {
    if (facts.format !== 'pdf') return [];
    const { active } = facts.pdf;
    const kinds = [...new Set(active.map(({ kind }) => kind))];
    return kinds.map((kind) => {
      const places = active.filter((one) => one.kind === kind);
      return {
        severity: harmful.has(kind) ? ('error' as const) : ('warning' as const),
        message: `The PDF ${words[kind]}. Print it to a new PDF, or export it without interactive parts.`,
        measured: `${String(places.length)} times`,
        limit: 'none',
        ...(places[0] === undefined ? {} : { where: places[0].object }),
      };
    });
  },
};
