import type { PageScan, PlacedImage, ShownBox } from '../../../facts/pdf-scan';
import type { PdfPage } from '../../../facts/pdf-facts';
import {
  invert,
  multiply,
  pageView,
  viewMatrix,
  viewSize,
  type Box,
  type Matrix,
} from '../../../content/page-view';
import { shownLines } from './shown-lines';
import { turned, type Point, type Quad, type Scan, type ScannedImage } from './scan';
import { common, isEmpty, moved } from './shown-area';

const mmPerPoint = 25.4 / 72;
const mostImages = 50;
const mostBoxes = 400;
const smallestBoxMm = 9;
const largestBoxMm = 160;
const mostStrips = 100;
/** A strip thinner than this is a line. */
const thinnestMm = 1;

/** What a page paints as a reader sees it: cropped, turned upright, in millimetres. */
export function shownPage(scan: Scan, page: PdfPage): PageScan {
  const view = pageView(page.mediaBox, page.cropBox, page.rotate, page.userUnit);
  const toShown = invert(viewMatrix(view)) ?? [1, 0, 0, 1, 0, 0];
  const { width, height } = viewSize(view);
  const size = { width: width * mmPerPoint, height: height * mmPerPoint };
  const shown = scan.images.map((image) => placed(image, toShown)).filter(({ box }) => meets(box, size));
  const boxes = boxesOf(scan.quads, toShown, size);
  const images = shown.map(({ image }) => image).sort((one, other) => one.dpi - other.dpi);
  return {
    page: page.page,
    images: images.slice(0, mostImages),
    imageCount: images.length,
    boxes: boxes.filter(isSquareSized).slice(0, mostBoxes),
    frame: largest(boxes.filter((box) => isLarge(box) && lies(box, size))),
    strips: boxes.filter(isStrip).slice(0, mostStrips),
    drawn: drawnOn(scan.drawn, toShown, size),
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
  const box = spanOf(xs, ys);
  return {
    image: {
      ...image,
      dpi: round(dpi),
      widthMm: round(across * mmPerPoint),
      heightMm: round(up * mmPerPoint),
      place: box,
    },
    box,
  };
}

function perInch(pixels: number, points: number): number {
  return points > 0 ? Math.min((pixels * 72) / points, 1_000_000) : 0;
}

/** Boxes of which a part is shown, each once: generators stroke and fill the same one. */
function boxesOf(
  quads: readonly Quad[],
  toShown: Matrix,
  size: { width: number; height: number },
): ShownBox[] {
  const found = new Map<string, ShownBox>();
  for (const quad of quads) {
    const box = boxOf(turned(quad, toShown).map(([x, y]) => [x * mmPerPoint, y * mmPerPoint] as const));
    const isKept = box !== undefined && (isSquareSized(box) || isStrip(box) || isLarge(box));
    if (isKept && meets(box, size)) found.set(keyOf(box), box);
  }
  return [...found.values()];
}

/** The box of four corners by the lengths of its sides, laid upright about its middle; undefined where it is skewed. */
function boxOf(corners: readonly Point[]): ShownBox | undefined {
  const [a, b, c] = corners;
  const [across, up] = [
    [b![0] - a![0], b![1] - a![1]],
    [c![0] - b![0], c![1] - b![1]],
  ] as const;
  const [one, other] = [Math.hypot(...across), Math.hypot(...up)];
  if (!(Math.abs(across[0] * up[0] + across[1] * up[1]) <= 0.01 * one * other)) return undefined;
  const isLying = Math.abs(across[0]) >= Math.abs(across[1]);
  const [width, height] = isLying ? [one, other] : [other, one];
  const [x, y] = [(a![0] + c![0]) / 2, (a![1] + c![1]) / 2];
  return {
    x: round(x - width / 2),
    y: round(y - height / 2),
    width: round(width),
    height: round(height),
  };
}

function isSquareSized({ width, height }: ShownBox): boolean {
  return Math.min(width, height) >= smallestBoxMm && Math.max(width, height) <= largestBoxMm;
}

function isLarge({ width, height }: ShownBox): boolean {
  return Math.max(width, height) > largestBoxMm && Math.min(width, height) > largestBoxMm / 2;
}

function largest(boxes: readonly ShownBox[]): ShownBox | null {
  const area = ({ width, height }: ShownBox): number => width * height;
  return boxes.reduce<ShownBox | null>(
    (kept, box) => (kept === null || area(box) > area(kept) ? box : kept),
    null,
  );
}

function lies({ x, y, width, height }: ShownBox, size: { width: number; height: number }): boolean {
  return x >= 0.5 && y >= 0.5 && x + width <= size.width - 0.5 && y + height <= size.height - 0.5;
}

/** What is left of a square of which the greater part lies on another page. */
function isStrip({ width, height }: ShownBox): boolean {
  const [thin, long] = [Math.min(width, height), Math.max(width, height)];
  return thin >= thinnestMm && thin < smallestBoxMm && long >= smallestBoxMm && long <= largestBoxMm;
}

function drawnOn(
  drawn: Box | undefined,
  toShown: Matrix,
  { width, height }: { width: number; height: number },
): ShownBox | null {
  if (drawn === undefined) return null;
  const [left, bottom, right, top] = moved(drawn, toShown);
  const all: Box = [left * mmPerPoint, bottom * mmPerPoint, right * mmPerPoint, top * mmPerPoint];
  const shown = common(all, [0, 0, width, height]);
  return isEmpty(shown) ? null : spanOf([shown[0], shown[2]], [shown[1], shown[3]]);
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
