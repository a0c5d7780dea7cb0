import { createHash } from 'node:crypto';
import { PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { encode } from 'uqr';
import { LINE_SLOT_BYTES } from '../domain/stamping/line-content';
import { markSlotBytes } from '../domain/stamping/mark-content';
import { viewSize, type PageView } from '../../../kernel/reading/content/page-view';
import type { LinePlace } from '../domain/stamping/line-place';
import type { PdfPlan, Slot } from '../domain/stamping/plan';
import { STICKER, stickerContent } from '../domain/stamping/sticker-content';
import { hasTraceProperty, withTraceSlot, XMP_SLOT_BYTES } from '../domain/stamping/xmp-trace';
import { contentRewriter, type CarryingContent } from './prepare-master-coordinates';
import { embedStampFont } from './prepare-master-font';
import { openPdf } from './prepare-master-input';
import { dressPage, lineMargin, viewOf, type PlacedForm } from './prepare-master-page';
import { slotMarkers, slotStream } from './prepare-master-slots';
import { metadataText } from './prepare-master-stream';

/**
 * Why a PDF cannot become a master. `password`: does not open without one. `signed`: stamping would break the
 * signature, the unsigned file is needed. `stamped`: already a master or somebody's copy. `page-tree`: pages that
 * could not all be found, one would go out unmarked. `slots`: a slot got lost in writing.
 */
export type MasterRefusal = 'unreadable' | 'password' | 'signed' | 'stamped' | 'page-tree' | 'slots';

export type MasterOutcome =
  { kind: 'prepared'; bytes: Uint8Array; plan: PdfPlan } | { kind: 'refused'; reason: MasterRefusal };

/** What is printed on page 1 for good: the version's public code and the address its QR code holds. */
export interface MasterLabel {
  code: string;
  checkUrl: string;
}

/** By where the line stands: size in points, grey (0 is black). */
const LOOK = { bottom: { size: 7, grey: 0.35 }, discreet: { size: 5, grey: 0.6 } } as const;
const NARROWEST_LINE = 250;
const WIDEST_LINE = 540;

/**
 * Prepares a PDF once, so that a buyer's copy is a copy of bytes (DESIGN.md §2.8): every page gets the shared line
 * and marks of its own, page 1 code and QR, the document an XMP id, and points of the drawing carry bits, all in slots
 * of fixed length that `fillSlots` writes. The drawing itself stays where it is to 0.024 mm. Owner-encrypted files
 * come out unencrypted.
 */
export async function prepareMaster(
  pdf: Uint8Array,
  label: MasterLabel,
  place: LinePlace = 'bottom',
): Promise<MasterOutcome> {
  const opened = await openPdf(pdf);
  if (opened.kind === 'refused') return opened;
  const { document } = opened;
  const { context } = document;
  const xmp = metadataText(document);
  if (isSigned(document)) return { kind: 'refused', reason: 'signed' };
  if (xmp !== undefined && hasTraceProperty(xmp)) return { kind: 'refused', reason: 'stamped' };

  const markers = slotMarkers(createHash('sha256').update(pdf).digest('hex'));
  const kinds: (
    | { kind: 'line' | 'xmp'; length: number }
    | { kind: 'marks'; page: number; length: number }
    | { kind: 'drawing'; slots: CarryingContent['slots'] }
  )[] = [];
  const rewrite = contentRewriter();
  const font = await embedStampFont(context);
  const fonts = { Font: { F1: font.ref } };
  const pages = document.getPages();
  if (declaredPages(document) !== pages.length) return { kind: 'refused', reason: 'page-tree' };
  const views = pages.map(viewOf);
  const width = lineWidth(views);

  const lineForm = slotStream(context, markers.next(), LINE_SLOT_BYTES, form([0, -3, width, 9], fonts));
  kinds.push({ kind: 'line', length: LINE_SLOT_BYTES });
  const sticker = context.register(
    context.flateStream(
      stickerContent(encode(label.checkUrl, { ecc: 'M', border: 0 }).data, label.code, font.advances),
      form([0, 0, STICKER.width, STICKER.height], fonts),
    ),
  );
  const dressed = new Set<unknown>();
  pages.forEach((page, index) => {
    const view = views[index];
    if (view === undefined || dressed.has(page.node)) return;
    dressed.add(page.node);
    const own = rewrite(page, () => markers.next());
    if (own !== undefined) kinds.push({ kind: 'drawing', slots: own.slots });
    const length = markSlotBytes(view);
    if (length > 0) kinds.push({ kind: 'marks', page: index + 1, length });
    dressPage(page, view, {
      line: placedLine(lineForm, view, width, place),
      own: own?.stream,
      marks: length > 0 ? slotStream(context, markers.next(), length) : undefined,
      onTop: index === 0 ? [placedSticker(sticker, view)] : [],
    });
  });
  setMetadata(document, withTraceSlot(xmp, markers.next()));
  kinds.push({ kind: 'xmp', length: XMP_SLOT_BYTES });
  dropLinearization(document);

  const bytes = Buffer.from(
    await document.save({ rewrite: true, addDefaultPage: false, updateFieldAppearances: false }),
  );
  const places = markers.find(bytes);
  if (places.kind === 'lost') return { kind: 'refused', reason: 'slots' };
  const slots: Slot[] = [];
  const coordinates: PdfPlan['coordinates'] = [];
  kinds.forEach((slot, number) => {
    const at = places.offsets[number] ?? 0;
    if (slot.kind === 'drawing')
      for (const { at: within, slot: own } of slot.slots)
        coordinates.push([at - 1 + within, own.bit, own.zero, own.one]);
    else slots.push({ ...slot, offset: slot.kind === 'xmp' ? at : at - 1 });
  });
  const line = { ...LOOK[place], width, advances: font.advances };
  return {
    kind: 'prepared',
    bytes,
    plan: {
      version: 1,
      totalBytes: bytes.length,
      line,
      pages: views,
      slots,
      coordinates,
      sticker: { ...label },
    },
  };
}

function form(box: number[], resources: object): Record<string, never> {
  return { Type: 'XObject', Subtype: 'Form', BBox: box, Resources: resources } as unknown as Record<
    string,
    never
  >;
}

/** One width for all pages, that of the narrowest; on pages narrower than 250 points the line is drawn smaller. */
function lineWidth(views: PageView[]): number {
  const narrowest = Math.min(...views.map((view) => viewSize(view).width - 2 * lineMargin(view).x));
  return Math.max(NARROWEST_LINE, Math.min(WIDEST_LINE, Math.floor(narrowest)));
}

function placedLine(line: PDFRef, view: PageView, width: number, place: LinePlace): PlacedForm {
  const { x, y } = lineMargin(view);
  const named = { name: 'SelvedgeLine', form: line };
  const size = viewSize(view);
  if (place === 'bottom') return { ...named, x, y, scale: Math.min(1, (size.width - 2 * x) / width) };
  // Up the left edge, below the middle of it, where tiles have their margin for glue.
  return { ...named, x: x * 0.7, y: y + 20, scale: Math.min(1, (size.height - 40) / width), isUpright: true };
}

/** Lower right corner, above the line. */
function placedSticker(sticker: PDFRef, view: PageView): PlacedForm {
  const { width, height } = viewSize(view);
  const { x, y } = lineMargin(view);
  const scale = Math.min(1, width / 4 / STICKER.width, height / 4 / STICKER.height);
  return { name: 'SelvedgeCode', form: sticker, x: width - x - STICKER.width * scale, y: y + 10, scale };
}

function setMetadata(document: PDFDocument, xmp: string): void {
  const key = PDFName.of('Metadata');
  const stream = document.context.stream(Buffer.from(xmp, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  const old = document.catalog.get(key);
  if (old instanceof PDFRef) document.context.assign(old, stream);
  else document.catalog.set(key, document.context.register(stream));
}

/** A signature that covers bytes, as an object or inside its form field (ISO 32000-2 §12.8.1). */
function isSigned(document: PDFDocument): boolean {
  return document.context.enumerateIndirectObjects().some(([, object]) => {
    if (!(object instanceof PDFDict)) return false;
    const value = object.lookup(PDFName.of('V'));
    return [object, value].some((dict) => dict instanceof PDFDict && dict.has(PDFName.of('ByteRange')));
  });
}

function declaredPages(document: PDFDocument): number | undefined {
  const count = document.catalog.Pages().lookup(PDFName.of('Count'));
  return count instanceof PDFNumber ? count.asNumber() : undefined;
}

/** The rewritten file is not linearised any more and must not say so. */
function dropLinearization(document: PDFDocument): void {
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.has(PDFName.of('Linearized'))) document.context.delete(ref);
  }
}
