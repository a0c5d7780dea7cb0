import type { PageView } from '../../../kernel/reading/content/page-view';
import { sniff } from '../../../kernel/reading/readers/sniff';
import { decodeRaster, type RasterPage } from '../domain/stamping/decode-raster';
import { alignPicture } from '../domain/stamping/picture/align-picture';
import { halved, type GreyImage } from '../domain/stamping/picture/grey-image';
import { printLikeness } from '../domain/stamping/picture/page-print';
import type { TraceMark } from '../domain/stamping/trace-verdict';
import { greyPicture, openPainter, type PagePainter } from './page-pictures';
import { openPdf } from './prepare-master-input';
import { viewOf } from './prepare-master-page';
import { printPages, printSuspect } from './print-pages';

/** Which page of the suspect is which of the master. From 1. */
export interface PagePair {
  suspect: number;
  master: number;
}

export interface Compared {
  marks: TraceMark[];
  /** How alike the pictures are, best page, -1 to 1. */
  likeness: number;
}

const DPI = 150;
/** Below this two pages are not the same; what is read of their difference is noise. */
const ALIKE = 0.4;
const MOST_PAIRS = 6;
const MOST_MASTER_PAGES = 200;

/**
 * Compares pictures of a suspect's pages (a PDF's, or the one picture it is) with its master's, and reads the dots
 * that only the suspect has. Without `pairs` the pages are found by how their ink is spread.
 */
export async function comparePictures(
  suspect: Uint8Array,
  master: Uint8Array,
  pairs?: readonly PagePair[],
): Promise<Compared> {
  const views = await viewsOf(master);
  const painter = await openPainter(master);
  const suspects = await openSuspect(suspect);
  try {
    const found: { page: number; raster: RasterPage; likeness: number }[] = [];
    for (const pair of (pairs ?? (await pairPages(suspect, master))).slice(0, MOST_PAIRS)) {
      const view = views[pair.master - 1];
      const [theirs, ours] = [await suspects.paint(pair.suspect, DPI), await painter.paint(pair.master, DPI)];
      if (view === undefined || theirs === undefined || ours === undefined) continue;
      found.push({ page: pair.suspect, ...bestRaster(theirs, ours, view) });
    }
    return { marks: readRasters(found), likeness: Math.max(-1, ...found.map(({ likeness }) => likeness)) };
  } finally {
    await painter.close();
    await suspects.close();
  }
}

/**
 * Laid over the master's picture, for the dots to be where the grid says.
 * @public The evaluation of tracing reads it too.
 */
export function bestRaster(suspect: GreyImage, master: GreyImage, view: PageView) {
  let fitting = suspect;
  while (fitting.width > 1.7 * master.width) {
    const { width, height, data } = halved(fitting);
    fitting = { width, height, data: Uint8Array.from(data, Math.round) };
  }
  const { picture, likeness } = alignPicture(fitting, master);
  return { raster: { suspect: picture, master, view }, likeness };
}

/**
 * Each page for itself, and where none can be read alone, all together.
 * @public The evaluation of tracing reads it too.
 */
export function readRasters(
  pages: readonly { page: number; raster: RasterPage; likeness: number }[],
): TraceMark[] {
  const alike = pages.filter(({ likeness }) => likeness >= ALIKE);
  const alone = alike.flatMap(({ page, raster }) =>
    decodeRaster([raster]).map((reading) => ({ kind: 'raster' as const, page, ...reading })),
  );
  if (alone.length > 0 || alike.length < 2) return alone;
  return decodeRaster(alike.map(({ raster }) => raster)).map((reading) => ({ kind: 'raster', ...reading }));
}

async function openSuspect(file: Uint8Array): Promise<Pick<PagePainter, 'paint' | 'close'>> {
  if (sniff(file) === 'pdf') return openPainter(file);
  const picture = await greyPicture(file);
  return {
    paint: (page) => Promise.resolve(page === 1 ? picture : undefined),
    close: () => Promise.resolve(),
  };
}

async function viewsOf(master: Uint8Array): Promise<PageView[]> {
  const opened = await openPdf(master);
  return opened.kind === 'opened' ? opened.document.getPages().map(viewOf) : [];
}

async function pairPages(suspect: Uint8Array, master: Uint8Array): Promise<PagePair[]> {
  const [{ prints }, suspects] = [
    await printPages(master, { first: 1, count: MOST_MASTER_PAGES }),
    await printSuspect(suspect),
  ];
  return suspects.flatMap((slants, index) => {
    const ranked = prints
      .map((print, page) => ({
        page: page + 1,
        likeness:
          print === undefined ? 0 : Math.max(0, ...slants.map((slant) => printLikeness(slant, print))),
      }))
      .sort((one, other) => other.likeness - one.likeness);
    return ranked.slice(0, 1).map(({ page }) => ({ suspect: index + 1, master: page }));
  });
}
