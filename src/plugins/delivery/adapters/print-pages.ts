import { sniff } from '../../../kernel/reading/readers/sniff';
import { halved } from '../domain/stamping/picture/grey-image';
import { pagePrint, printsOfSuspect, type PagePrint } from '../domain/stamping/picture/page-print';
import { greyPicture, openPainter } from './page-pictures';

/** Enough to see how ink is spread over a page. */
const DPI = 40;
/** Small as a page drawn at that. */
const MOST_SUSPECT_PAGES = 6;

/** Prints of a PDF's pages, from `first` on; undefined for a page without ink or that cannot be drawn. */
export async function printPages(
  pdf: Uint8Array,
  { first, count }: { first: number; count: number },
): Promise<{ pages: number; prints: (PagePrint | undefined)[] }> {
  const painter = await openPainter(pdf);
  try {
    const prints: (PagePrint | undefined)[] = [];
    for (let page = first; page < first + count && page <= painter.pages; page += 1) {
      const picture = await painter.paint(page, DPI).catch(() => undefined);
      prints.push(picture === undefined ? undefined : pagePrint(picture));
    }
    return { pages: painter.pages, prints };
  } finally {
    await painter.close();
  }
}

/** Prints of a suspect's first pages, each in several slants. */
export async function printSuspect(file: Uint8Array): Promise<PagePrint[][]> {
  if (sniff(file) !== 'pdf') return [printsOfSuspect(reduced(await greyPicture(file)))];
  const painter = await openPainter(file);
  try {
    const pages: PagePrint[][] = [];
    for (let page = 1; page <= Math.min(painter.pages, MOST_SUSPECT_PAGES); page += 1) {
      const picture = await painter.paint(page, DPI).catch(() => undefined);
      pages.push(picture === undefined ? [] : printsOfSuspect(picture));
    }
    return pages;
  } finally {
    await painter.close();
  }
}

const PRINT_SIDE = 560;

function reduced(picture: Parameters<typeof halved>[0]): Parameters<typeof halved>[0] {
  let small = picture;
  while (Math.max(small.width, small.height) > PRINT_SIDE * 1.5) small = halved(small);
  return small;
}
