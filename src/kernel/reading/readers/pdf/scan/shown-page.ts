import type { PageScan, PlacedImage, ShownBox } from '../../../facts/pdf-scan';
import type { PdfPage } from '../../../facts/pdf-facts';
import { invert, multiply, pageView, viewMatrix, viewSize, type Matrix } from '../../../content/page-view';
import { shownLines } from './shown-lines';
import { turned, type Quad, type Scan, type ScannedImage } from './scan';

const mmPerPoint = 25.4 / 72;
const mostImages = 50;
const mostBoxes = 400;
const smallestBoxMm = 9;
const largestBoxMm = 160;

/** What a page paints as a reader sees it: cropped, turned upright, in millimetres. */
export function shownPage(scan: Scan, page: PdfPage): PageScan {
  const view = pageView(page.mediaBox, page.cropBox, page.rotate, page.userUnit);
  const toShown = invert(viewMatrix(view)) ?? [1, 0, 0, 1, 0, 0];
  const { width, height } = viewSize(view);
  const size = { width: width * mmPerPoint, height: height * mmPerPoint };
  const shown = scan.images.map((image) => placed(image, toShown)).filter(({ box }) => meets(box, size));
  const images = shown.map(({ image }) => image).sort((one, other) => one.dpi - other.dpi);
  return {
    page: page.page,
    images: images.slice(0, mostImages),
    imageCount: images.length,
    boxes: boxesOf(scan.quads, toShown, size).slice(0, mostBoxes),
    lines: shownLines(scan.runs, toShown, size),
    hasInvisibleText: scan.runs.some(({ isInvisible }) => isInvisible),
    colours: [...scan.colours].sort(),
    paintsText: scan.paintsText,
    paths: Math.min(scan.paths, Number.MAX_SAFE_INTEGER),
    hasTransparency: scan.hasTransparency,
    hasOverprint: scan.hasOverprint,
    isComplete: scan.isComplete,
  };
}

function placed({ matrix, ...image }: ScannedImage, toShown: Matrix): { image: PlacedImage; box: ShownBox } {
  const [a, b, c, d, e, f] = multiply(matrix, toShown);
  const [across, up] = [Math.hypot(a, b), Math.hypot(c, d)];
  const dpi = Math.min(perInch(image.widthPx, across), perInch(image.heightPx, up));
  const xs = [e, e + a, e + c, e + a + c].map((x) => x * mmPerPoint);
  const ys = [f, f + b, f + d, f + b + d].map((y) => y * mmPerPoint);
  return {
    image: {
      ...image,
      dpi: round(dpi),
      widthMm: round(across * mmPerPoint),
      heightMm: round(up * mmPerPoint),
    },
    box: spanOf(xs, ys),
  };
}

function perInch(pixels: number, points: number): number {
  return points > 0 ? Math.min((pixels * 72) / points, 1_000_000) : 0;
}

/** Boxes that stand upright and lie on the page, each once: generators stroke and fill the same one. */
function boxesOf(
  quads: readonly Quad[],
  toShown: Matrix,
  size: { width: number; height: number },
): ShownBox[] {
  const found = new Map<string, ShownBox>();
  for (const quad of quads) {
    const corners = turned(quad, toShown).map(([x, y]) => [x * mmPerPoint, y * mmPerPoint] as const);
    const box = spanOf(
      corners.map(([x]) => x),
      corners.map(([, y]) => y),
    );
    const [side, other] = [box.width, box.height];
    const isSized = Math.min(side, other) >= smallestBoxMm && Math.max(side, other) <= largestBoxMm;
    if (isSized && isUpright(corners, box) && lies(box, size)) found.set(keyOf(box), box);
  }
  return [...found.values()];
}

function isUpright(
  corners: readonly (readonly [number, number])[],
  { x, y, width, height }: ShownBox,
): boolean {
  const near = (value: number, one: number, other: number): boolean =>
    Math.min(Math.abs(value - one), Math.abs(value - other)) < 0.1;
  return corners.every(([cx, cy]) => near(cx, x, x + width) && near(cy, y, y + height));
}

function lies({ x, y, width, height }: ShownBox, size: { width: number; height: number }): boolean {
  const slack = 0.5;
  return x >= -slack && y >= -slack && x + width <= size.width + slack && y + height <= size.height + slack;
}

function meets({ x, y, width, height }: ShownBox, size: { width: number; height: number }): boolean {
  return x < size.width && y < size.height && x + width > 0 && y + height > 0;
}

function spanOf(xs: readonly number[], ys: readonly number[]): ShownBox {
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  return {
    x: round(left),
    y: round(bottom),
    width: round(Math.max(...xs) - left),
    height: round(Math.max(...ys) - bottom),
  };
}

function keyOf({ x, y, width, height }: ShownBox): string {
  return [x, y, width, height].map((value) => value.toFixed(1)).join(' ');
}

/** A thousandth of a millimetre; a hostile number must stay one that JSON can carry. */
function round(value: number): number {
  return Number.isFinite(value) ? Math.round(Math.max(-1e6, Math.min(1e6, value)) * 1_000) / 1_000 : 0;
}
