import {
  type PDFContext,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';
import type { PdfBox, PdfPage } from '../../facts/pdf-facts';
import { pageFormatOf } from '../../page-format';

const MOST_PAGES = 20_000;
const MM_PER_POINT = 25.4 / 72;
const LETTER: PdfBox = [0, 0, 612, 792];

/** What a page takes from the nodes above it (ISO 32000-1 §7.7.3.4). */
const INHERITED = ['MediaBox', 'CropBox', 'Rotate', 'Resources'] as const;
type Inherited = Partial<Record<(typeof INHERITED)[number], PDFObject>>;

export interface PdfPageNode {
  dict: PDFDict;
  resources: PDFDict | undefined;
  facts: PdfPage;
}

export interface PageTree {
  pages: PdfPageNode[];
  /** True where a node of the tree turned up twice; each is walked once. */
  hasLoop: boolean;
}

/** Walks the page tree in order, whatever loops a hostile file has; at most 20,000 pages. */
export function readPageTree(context: PDFContext): PageTree {
  const root = context.lookup(context.trailerInfo.Root);
  const pages: PdfPageNode[] = [];
  let hasLoop = false;
  if (!(root instanceof PDFDict)) return { pages, hasLoop };
  const seen = new Set<PDFDict>();
  const stack: { node: PDFObject | undefined; above: Inherited }[] = [
    { node: root.get(PDFName.of('Pages')), above: {} },
  ];
  for (let next = stack.pop(); next !== undefined && pages.length < MOST_PAGES; next = stack.pop()) {
    const dict = next.node instanceof PDFRef ? context.lookup(next.node) : next.node;
    if (!(dict instanceof PDFDict)) continue;
    const values = { ...next.above };
    for (const key of INHERITED) {
      const own = dict.lookup(PDFName.of(key));
      if (own !== undefined) values[key] = own;
    }
    const kids = dict.lookup(PDFName.of('Kids'));
    if (kids instanceof PDFArray && seen.has(dict)) {
      hasLoop = true;
    } else if (kids instanceof PDFArray) {
      seen.add(dict);
      for (const node of kids.asArray().reverse()) stack.push({ node, above: values });
    } else if (dict.get(PDFName.of('Type')) !== PDFName.of('Pages')) {
      pages.push({
        dict,
        resources: values.Resources instanceof PDFDict ? values.Resources : undefined,
        facts: pageFacts(dict, values, pages.length + 1),
      });
    }
  }
  return { pages, hasLoop };
}

function pageFacts(dict: PDFDict, values: Inherited, page: number): PdfPage {
  const mediaBox = readBox(values.MediaBox) ?? LETTER;
  const cropBox = readBox(values.CropBox) ?? mediaBox;
  const trimBox = readBox(dict.lookup(PDFName.of('TrimBox')));
  const unit = dict.lookup(PDFName.of('UserUnit'));
  const userUnit = unit instanceof PDFNumber && unit.asNumber() > 0 ? unit.asNumber() : 1;
  const rotate = readRotate(values.Rotate);
  const [width, height] = visibleSize(mediaBox, cropBox);
  const [across, up] = rotate === 90 || rotate === 270 ? [height, width] : [width, height];
  const widthMm = round(across * userUnit * MM_PER_POINT);
  const heightMm = round(up * userUnit * MM_PER_POINT);
  return {
    page,
    mediaBox,
    cropBox,
    ...(trimBox === undefined ? {} : { trimBox }),
    userUnit,
    rotate,
    widthMm,
    heightMm,
    format: pageFormatOf(widthMm, heightMm),
  };
}

/** The crop box as far as it lies in the media box; the media box where they do not meet. */
function visibleSize(media: PdfBox, crop: PdfBox): [number, number] {
  const width = Math.min(media[2], crop[2]) - Math.max(media[0], crop[0]);
  const height = Math.min(media[3], crop[3]) - Math.max(media[1], crop[1]);
  return width > 0 && height > 0 ? [width, height] : [media[2] - media[0], media[3] - media[1]];
}

function readBox(written: PDFObject | undefined): PdfBox | undefined {
  if (!(written instanceof PDFArray) || written.size() !== 4) return undefined;
  const [a, b, c, d] = [0, 1, 2, 3].map((index) => {
    const value = written.lookup(index);
    return value instanceof PDFNumber ? value.asNumber() : NaN;
  });
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  if (![a, b, c, d].every(Number.isFinite)) return undefined;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

function readRotate(written: PDFObject | undefined): 0 | 90 | 180 | 270 {
  const turn = written instanceof PDFNumber ? ((written.asNumber() % 360) + 360) % 360 : 0;
  return turn === 90 || turn === 180 || turn === 270 ? turn : 0;
}

/** A kilometre is no page; a hostile number must stay one that JSON can carry. */
const MOST_MM = 1_000_000;

function round(millimetres: number): number {
  return Math.round(Math.min(millimetres, MOST_MM) * 100) / 100;
}
