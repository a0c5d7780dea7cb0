/**
 * What foreign labels say about our rules. A truth is `{ rules, name, from, isFaulty, isNamed? }`: `isFaulty` answers
 * true, false, or undefined where the label says nothing of this file; the finding of any of `rules` counts.
 */
const isPdf = ({ file, labels }) => file.endsWith('.pdf') && labels.qpdf_check !== undefined;
const isLocked = ({ labels }) => labels['needs-password'] === true;
const hasPages = ({ labels }) => labels.pages !== undefined;

/** What is no PDF inside, or opens badly. */
const structure = ['pdf-opens', 'pdf-complete', 'reading-failed', 'name-matches-content'];

/** `6-2-4-3-t02-fail-a` → clause 6.2.4.3, test 2, fails. */
function veraPdf({ file, labels }) {
  const found = /_(\d+(?:-\d+)+)-t(\d+)-(?:pass|fail)-[a-z]+\.pdf$/.exec(file);
  return found === null || labels.label === undefined
    ? undefined
    : {
        part: /^verapdf\/(PDF_A-\w+?)_/.exec(file)?.[1] ?? '',
        clause: found[1].replaceAll('-', '.'),
        test: Number(found[2]),
        fails: labels.label === 'fail',
      };
}

export const truths = [
  {
    rules: structure,
    name: 'sound by qpdf, warnings included',
    from: 'qpdf --check: 0 is right; warnings (3), errors (2) and a crash are wrong; files with a password are left out',
    isFaulty: (row) => (isPdf(row) && !isLocked(row) ? row.labels.qpdf_check !== '0' : undefined),
  },
  {
    rules: structure,
    name: 'damaged by qpdf',
    from: 'qpdf --check: errors (2) and a crash are wrong, 0 is right, warnings are left out',
    isFaulty: (row) =>
      isPdf(row) && !isLocked(row) && row.labels.qpdf_check !== '3'
        ? row.labels.qpdf_check !== '0'
        : undefined,
  },
  {
    rules: structure,
    name: 'cannot be opened at all (errors only)',
    from: 'pdfinfo fails; files with a password are left out',
    isFaulty: (row) => (isPdf(row) && !isLocked(row) ? row.labels['pdfinfo-fails'] === true : undefined),
    isNamed: ({ severity }) => severity === 'error',
  },
  {
    rules: ['pdf-password'],
    name: 'asks for a password',
    from: 'needs-password (poppler)',
    isFaulty: (row) => (isPdf(row) ? isLocked(row) : undefined),
  },
  {
    rules: ['pdf-restricted'],
    name: 'encrypted, opens without a password',
    from: 'encrypted (poppler), of the files it opens',
    isFaulty: (row) =>
      isPdf(row) && hasPages(row) && !isLocked(row) ? row.labels.encrypted === true : undefined,
  },
  {
    rules: ['pdf-active-content'],
    name: 'JavaScript',
    from: 'javascript (poppler), of the files it opens',
    isFaulty: (row) => (isPdf(row) && hasPages(row) ? row.labels.javascript === true : undefined),
    isNamed: ({ message }) => message.includes('JavaScript'),
  },
  {
    rules: ['pdf-fonts', 'pdf-standard-fonts'],
    name: 'a font is not embedded',
    from: 'font-not-embedded (pdffonts), of the files poppler opens',
    isFaulty: (row) => (isPdf(row) && hasPages(row) ? row.labels['font-not-embedded'] === true : undefined),
  },
  {
    rules: ['pdf-page-count'],
    name: 'more than 500 pages',
    from: 'pages (poppler)',
    isFaulty: (row) => (isPdf(row) && hasPages(row) ? Number(row.labels.pages) > 500 : undefined),
  },
  {
    rules: ['dxf-units'],
    name: 'no unit',
    from: 'no-INSUNITS, has-INSUNITS (a search for the word)',
    isFaulty: ({ labels }) =>
      labels['no-INSUNITS'] === true ? true : labels['has-INSUNITS'] === true ? false : undefined,
  },
  {
    rules: ['dxf-binary'],
    name: 'binary DXF',
    from: 'binary',
    isFaulty: ({ file, labels }) => (/\.dxf$/i.test(file) ? labels.binary === true : undefined),
  },
  {
    rules: ['pdf-print-colours'],
    name: 'DeviceCMYK that no output intent or DefaultCMYK explains',
    from: 'veraPDF PDF/A-2 6.2.4.3 test 2',
    isFaulty: (row) => {
      const vera = veraPdf(row);
      return vera?.clause === '6.2.4.3' && vera.test === 2 ? vera.fails : undefined;
    },
  },
  {
    rules: ['pdf-overprint'],
    name: 'overprint with ICCBased CMYK',
    from: 'veraPDF PDF/A-2 6.2.4.2 test 2; only its failures, since overprint is allowed elsewhere',
    isFaulty: (row) => {
      const vera = veraPdf(row);
      return vera?.clause === '6.2.4.2' && vera.test === 2 && vera.fails ? true : undefined;
    },
  },
];

/** Clauses of fonts and colours whose verdicts say nothing about our rules, and why. */
export const notMapped = [
  ['PDF/A-1 6.3.3.1, 6.3.3.2', 'whether a CID font and its CMap fit together: no rule of ours asks'],
  ['PDF/A-1 6.3.5', 'CharSet and CIDSet of subsets: nobody sees them'],
  ['PDF/A-2 6.2.2', 'operators and resources that content may use'],
  ['PDF/A-2 6.2.4.2 test 1', 'the version of a colour profile'],
  ['PDF/A-2 6.2.4.3 tests 1 and 3', 'RGB and grey without an output intent, which our rule calls right'],
  ['PDF/A-2 6.2.4.4', 'whether spot colours of one name agree; to us any spot colour is one of the press'],
  ['PDF/A-2 6.2.4.5', 'the base of Indexed and Pattern: RGB without an intent among them'],
  [
    '6.5, 6.6 (actions), 6.8, 6.9 (embedded files), optional content',
    'no fonts or colours; PDF/A forbids far more than can harm',
  ],
];
