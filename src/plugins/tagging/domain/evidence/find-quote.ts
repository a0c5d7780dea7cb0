import type { PatternReading, ReadPage } from '../../contract';
import { foldSpaces } from '../text/fold';

/** Whether a quote stands on a page, blanks and Unicode's spellings aside; letter by letter otherwise. */
export interface QuoteFinder {
  /** The page that has it: the one named, if it is among those of that number. */
  find(page: number, quote: string, fileId?: string | null): ReadPage | null;
}

/** A quote of one short word proves nothing, it is on every page. */
const leastLetters = 3;

export function createQuoteFinder({ pages }: PatternReading): QuoteFinder {
  const folded = pages.map((page) => ({ page, text: foldSpaces(page.text) }));
  return {
    find(number, quote, fileId) {
      const wanted = foldSpaces(quote);
      if (wanted.length < leastLetters) return null;
      const found = folded.find(
        ({ page, text }) =>
          page.page === number && (fileId === undefined || page.fileId === fileId) && text.includes(wanted),
      );
      return found?.page ?? null;
    },
  };
}
