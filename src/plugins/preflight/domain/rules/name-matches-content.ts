import type { SniffedFormat } from '../../contract';
import type { Rule } from '../rule';

/** What a name may promise, and what must then be inside. */
const promised = new Map<string, SniffedFormat>([
  ['pdf', 'pdf'],
  ['svg', 'svg'],
  ['dxf', 'dxf'],
  ['png', 'png'],
  ['jpg', 'jpeg'],
  ['jpeg', 'jpeg'],
  ['webp', 'webp'],
  ['gif', 'gif'],
]);

const words: Record<SniffedFormat, string> = {
  pdf: 'a PDF',
  svg: 'an SVG drawing',
  dxf: 'a DXF drawing',
  png: 'a PNG picture',
  jpeg: 'a JPEG picture',
  webp: 'a WebP picture',
  gif: 'a GIF picture',
  zip: 'a ZIP archive',
  text: 'plain text',
  executable: 'a program',
  unknown: 'of no kind we know',
};

/** The first bytes decide; a name is only a promise. */
export const nameMatchesContent: Rule = {
  id: 'name-matches-content',
  title: 'Is what its name says',
  severity: 'error',
  isBinding: true,
  source: 'Viewers go by the name; a mismatch does not open, or hides something.',
  check: ({ extension, sniffed, bytes }) => {
    if (bytes === 0) return [];
    const expected = promised.get(extension);
    if (expected === sniffed) return [];
    const seen = { measured: words[sniffed], quote: extension === '' ? '(no ending)' : `.${extension}` };
    if (expected !== undefined) {
      const message = `The name says ${words[expected]}, the file is ${words[sniffed]}. Export it again as what it is meant to be.`;
      return [{ message, limit: words[expected], ...seen }];
    }
    const right = [...promised].find(([, kind]) => kind === sniffed)?.[0];
    if (right === undefined) return [];
    return [
      {
        message: `The file is ${words[sniffed]} but its name does not end in .${right}. Rename it.`,
        ...seen,
      },
    ];
  },
};
