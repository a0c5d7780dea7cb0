import type { Rule } from '../rule';
import { textOfBytes } from '../text-of-bytes';

const MOST_BYTES = 10 * 1024 * 1024;

export const coverBytes: Rule = {
  id: 'cover-bytes',
  title: 'Is light enough for a page',
  severity: 'warning',
  source: 'Our judgement: 10 MB are minutes on a phone, and more than most shops take for a picture.',
  check: (facts, { role }) => {
    if (facts.format !== 'image' || role !== 'cover' || facts.bytes <= MOST_BYTES) return [];
    const message = 'The cover is very large. Save it as JPEG at 2,000 px.';
    return [{ message, measured: textOfBytes(facts.bytes), limit: textOfBytes(MOST_BYTES) }];
  },
};
