import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PagePicture } from '../../facts/page-picture';
import { LONGEST_SIDE } from './longest-side';

const broughtByPdfParse = createRequire(require.resolve('pdf-parse'));

/** A canvas of less than a pixel is none. */
const SHORTEST_SIDE = 1;

/**
 * Draws a page by pdf.js on a native canvas, through pdf-parse, which brings both. What the file does not embed comes
 * from the fonts and character maps of pdf.js; nothing is fetched, no script of the file is run.
 * @throws where the file needs a password or pdf.js cannot draw the page
 */
export async function drawPdfPage(file: string, page: number): Promise<PagePicture & { png: Uint8Array }> {
  const { PDFParse, VerbosityLevel } = await import('pdf-parse');
  const pdfjs = dirname(broughtByPdfParse.resolve('pdfjs-dist/package.json'));
  const parser = new PDFParse({
    data: new Uint8Array(await readFile(file)),
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
    standardFontDataUrl: join(pdfjs, 'standard_fonts/'),
    cMapUrl: join(pdfjs, 'cmaps/'),
    cMapPacked: true,
    wasmUrl: join(pdfjs, 'wasm/'),
  });
  try {
    const { pages } = await parser.getInfo({ parsePageInfo: true, partial: [page] });
    const [shown] = pages;
    if (shown === undefined) throw new Error(`there is no page ${String(page)}`);
    const scale = LONGEST_SIDE / Math.max(shown.width, shown.height);
    if (!(Math.min(shown.width, shown.height) * scale >= SHORTEST_SIDE)) {
      throw new Error('the page is too narrow to be drawn');
    }
    const { pages: drawn } = await parser.getScreenshot({ partial: [page], scale, imageDataUrl: false });
    const [picture] = drawn;
    if (picture === undefined) throw new Error(`there is no page ${String(page)}`);
    const { data: png, width, height } = picture;
    return { png, width: Math.round(width), height: Math.round(height) };
  } finally {
    await parser.destroy();
  }
}
