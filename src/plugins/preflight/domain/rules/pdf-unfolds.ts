import type { Rule } from '../rule';
import { textOfBytes } from '../text-of-bytes';

export const pdfUnfolds: Rule = {
  id: 'pdf-unfolds',
  title: 'Does not unfold without measure',
  severity: 'error',
  isBinding: true,
  source: 'Our limit: 256 MB a stream, or 1,000 times its size; a bomb or a picture far too large.',
  check: (facts) => {
    if (facts.format !== 'pdf' || facts.pdf.largestStream?.isOverLimit !== true) return [];
    const { bytes, ratio, object } = facts.pdf.largestStream;
    return [
      {
        message:
          'A part of the PDF unfolds to far more than it should. Export it again with smaller pictures.',
        where: object,
        measured: `${textOfBytes(bytes)} or more, ${String(ratio)} times its size`,
        limit: '256 MB, 1000 times its size',
      },
    ];
  },
};
