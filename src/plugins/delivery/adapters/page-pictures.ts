import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { GreyImage } from '../domain/stamping/picture/grey-image';

const broughtByPdfParse = createRequire(require.resolve('pdf-parse'));
const LOADERS = ['Png', 'Jpeg', 'Webp'].flatMap((name) => [
  `VipsForeignLoad${name}Buffer`,
  `VipsForeignLoad${name}File`,
]);
const MOST_PIXELS = 100_000_000;
/** Of a picture that is compared: a photo has more, which tell nothing more. */
const LONGEST_SIDE = 5_000;

/** Draws pages of a PDF in grey; what is larger than `mostPixels` is drawn in a lower resolution. */
export interface PagePainter {
  pages: number;
  paint(page: number, dpi: number): Promise<GreyImage | undefined>;
  close(): Promise<void>;
}

const MOST_DRAWN = 16_000_000;

/**
 * Draws by pdf.js on a native canvas, through pdf-parse, which brings both; nothing is fetched, no script of the file
 * is run. @throws where the file needs a password or is no PDF
 */
export async function openPainter(pdf: Uint8Array): Promise<PagePainter> {
  allowPictures();
  const { PDFParse, VerbosityLevel } = await import('pdf-parse');
  const pdfjs = dirname(broughtByPdfParse.resolve('pdfjs-dist/package.json'));
  const parser = new PDFParse({
    data: Uint8Array.from(pdf),
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
    standardFontDataUrl: join(pdfjs, 'standard_fonts/'),
    cMapUrl: join(pdfjs, 'cmaps/'),
    cMapPacked: true,
    wasmUrl: join(pdfjs, 'wasm/'),
  });
  const { total } = await parser.getInfo();
  return {
    pages: total,
    async paint(page, dpi) {
      const { pages } = await parser.getInfo({ parsePageInfo: true, partial: [page] });
      const [shown] = pages;
      if (shown === undefined || shown.width < 1 || shown.height < 1) return undefined;
      const scale = Math.min(dpi / 72, Math.sqrt(MOST_DRAWN / (shown.width * shown.height)));
      const { pages: drawn } = await parser.getScreenshot({ partial: [page], scale, imageDataUrl: false });
      const [picture] = drawn;
      return picture === undefined ? undefined : greyOf(Buffer.from(picture.data));
    },
    close: () => parser.destroy(),
  };
}

/** A picture of a page, upright as its maker meant it, in grey on white. @throws where libvips cannot read it */
export async function greyPicture(file: Uint8Array): Promise<GreyImage> {
  allowPictures();
  return greyOf(Buffer.from(file), LONGEST_SIDE);
}

async function greyOf(file: Buffer, longest?: number): Promise<GreyImage> {
  const picture = sharp(file, { limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .flatten({ background: '#ffffff' });
  const sized =
    longest === undefined
      ? picture
      : picture.resize(longest, longest, { fit: 'inside', withoutEnlargement: true });
  const { data, info } = await sized
    .greyscale()
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  if (channels === 1) return { width, height, data: new Uint8Array(data) };
  return {
    width,
    height,
    data: Uint8Array.from({ length: width * height }, (_, at) => data[at * channels] ?? 255),
  };
}

/** libvips knows dozens of formats; only these are let near a file. */
function allowPictures(): void {
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: LOADERS });
}
