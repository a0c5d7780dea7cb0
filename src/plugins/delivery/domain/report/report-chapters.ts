import type { TraceReport } from '../../contract';

/** What a takedown report is written from. */
export interface TakedownFacts {
  shop: string;
  madeAt: string;
  suspect: { name: string; sha256: string; bytes: number };
  trace: TraceReport;
  /** The work as we released it. */
  work: {
    title: string;
    version: string;
    releasedAt: string;
    firstLabel: string;
    firstReleasedAt: string;
    fileName: string;
    sha256: string;
    masterSha256: string;
  };
  order: 'named' | 'pseudonymous';
}

/** A heading and its facts, each a name and what is so. */
export interface ReportChapter {
  heading: string;
  facts: [string, string][];
}

const kinds: Readonly<Record<TraceReport['marks'][number]['kind'], string>> = {
  xmp: 'id in the document data',
  line: 'printed line',
  marks: 'dots on the page',
  raster: 'dots in the picture of the page',
  coordinates: 'points of the drawing',
  comment: 'comment in the drawing',
  layer: 'name of a layer',
};
const verdicts = {
  match: 'a copy that we made for one order',
  foreign: 'no mark of ours found',
  unsure: 'our work by its looks; whose copy it is cannot be told',
} as const;
const mostMarks = 40;

/**
 * The report in English, for whoever hosts the file. A pseudonymous one names neither buyer nor order: the trace token
 * says nothing to others, and leads us back to both.
 */
export function reportChapters(facts: TakedownFacts): ReportChapter[] {
  const { suspect, trace, work, order, shop, madeAt } = facts;
  return [
    {
      heading: 'The file that was found',
      facts: [
        ['Name', suspect.name],
        ['Size', `${suspect.bytes} bytes`],
        ['SHA-256', suspect.sha256],
      ],
    },
    {
      heading: 'The work it was taken from',
      facts: [
        ['Title', `${work.title}, version ${work.version}`],
        ['Offered by', shop],
        ['First release of the work', `${work.firstReleasedAt} (version ${work.firstLabel})`],
        ['Release of this version', work.releasedAt],
        ['Original file', work.fileName],
        ['SHA-256 of the original', work.sha256],
        ['SHA-256 of our prepared master', work.masterSha256],
      ],
    },
    {
      heading: 'What shows it',
      facts: [
        ['Finding', verdicts[trace.verdict]],
        ...(trace.verdict === 'match'
          ? ([['Confidence', `${(trace.confidence * 100).toFixed(4)} %`]] as [string, string][])
          : []),
        ...(trace.work === null
          ? []
          : ([['Likeness of the pages', trace.work.likeness.toFixed(2)]] as [string, string][])),
        ...trace.marks
          .slice(0, mostMarks)
          .map(({ kind, page, token, ok, blocks }): [string, string] => [
            kinds[kind],
            [
              page === undefined ? '' : `page ${page}`,
              ok ? `reads ${token}` : 'seen, not readable',
              blocks === undefined ? '' : `${blocks} independent parts agree`,
            ]
              .filter((part) => part !== '')
              .join(', '),
          ]),
      ],
    },
    ...(trace.copy === null ? [] : [copyChapter(trace.copy, order)]),
    {
      heading: 'This report',
      facts: [
        ['Made', madeAt],
        [
          'How',
          'Every copy we deliver carries a random token in several places that do not depend on each other. A token is only read where its check sum fits, and only believed where two places agree.',
        ],
      ],
    },
  ];
}

function copyChapter(copy: NonNullable<TraceReport['copy']>, order: TakedownFacts['order']): ReportChapter {
  const token: [string, string] = ['Trace token', copy.token];
  const issued: [string, string] = ['Copy first made', copy.issuedAt];
  if (order === 'pseudonymous')
    return {
      heading: 'Whose copy it is',
      facts: [token, issued, ['Buyer and order', 'known to us, not named here']],
    };
  const buyer = [copy.customer.name, copy.customer.email].filter((part) => part !== null).join(', ');
  return {
    heading: 'Whose copy it is',
    facts: [
      token,
      issued,
      ['Order', `${copy.order.externalId} (${copy.order.channelAccount}) of ${copy.order.placedAt}`],
      ['Buyer', buyer === '' ? 'erased at their wish' : buyer],
      ['Fetched', `${copy.downloads.length} times`],
    ],
  };
}
