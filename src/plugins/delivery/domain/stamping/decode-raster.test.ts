import { decodeRaster } from './decode-raster';
import type { GreyImage } from './picture/grey-image';
import { markContent } from './mark-content';
import { pageView, viewSize } from '../../../../kernel/reading/content/page-view';
import { walkContent } from './walk-content';

const A4 = pageView([0, 0, 595, 842], undefined, 0, 1);
const TOKEN = '3fa9c2d1e0';
const DPI = 150;

/** A page at 150 dpi: white, a dark picture on it, the token's dots, and noise from a fixed seed. */
function page(token: string | undefined, options: { noise?: number; right?: number } = {}): GreyImage {
  const size = viewSize(A4);
  const scale = DPI / 72;
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
  const data = new Uint8Array(width * height).fill(250);
  const fill = (x0: number, y0: number, x1: number, y1: number, grey: number): void => {
    for (
      let row = Math.round((size.height - y1) * scale);
      row < Math.round((size.height - y0) * scale);
      row += 1
    ) {
      for (let column = Math.round(x0 * scale); column < Math.round(x1 * scale); column += 1)
        data[row * width + column + (options.right ?? 0)] = grey;
    }
  };
  fill(100, 400, 300, 600, 60);
  const dots =
    token === undefined
      ? []
      : walkContent(markContent(A4, token), () => undefined, { operators: 10_000 }).squares;
  for (const [x0, y0, x1, y1] of dots) fill(x0, y0, x1, y1, 204);
  let seed = 1;
  if (options.noise !== undefined) {
    for (let index = 0; index < data.length; index += 1) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      const noisy = (data[index] ?? 0) + ((seed >> 8) % options.noise) - (options.noise >> 1);
      data[index] = Math.max(0, Math.min(255, noisy));
    }
  }
  return { width, height, data };
}

/** Three quarters of the size, nearest pixel. */
function reduced(image: GreyImage): GreyImage {
  const [width, height] = [Math.floor(image.width * 0.75), Math.floor(image.height * 0.75)];
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const from = Math.floor((row + 0.5) / 0.75) * image.width + Math.floor((column + 0.5) / 0.75);
      data[row * width + column] = image.data[from] ?? 255;
    }
  }
  return { width, height, data };
}

const MASTER = page(undefined);

describe('decodeRaster', () => {
  it.each<[string, GreyImage]>([
    ['a clean picture', page(TOKEN)],
    ['noise', page(TOKEN, { noise: 40 })],
    ['two pixels aside', page(TOKEN, { right: 2 })],
    ['three quarters of the size', reduced(page(TOKEN))],
  ])('reads the token from %s, in both halves', (_name, suspect) => {
    expect(decodeRaster([{ suspect, master: MASTER, view: A4 }])).toEqual([
      { token: TOKEN, ok: true, blocks: 2 },
    ]);
  });

  it.each<[string, GreyImage]>([
    ['the unmarked page', page(undefined)],
    ['an unmarked page with noise', page(undefined, { noise: 60 })],
    ['a black page', { width: 100, height: 100, data: new Uint8Array(10_000) }],
  ])('reads nothing from %s', (_name, suspect) => {
    expect(decodeRaster([{ suspect, master: MASTER, view: A4 }])).toEqual([]);
  });

  it('reads nothing from pages of two copies', () => {
    const mixed = [TOKEN, '0123456789'].map((token) => ({
      suspect: page(token),
      master: MASTER,
      view: A4,
    }));
    expect(decodeRaster(mixed)).toEqual([]);
  });
});
