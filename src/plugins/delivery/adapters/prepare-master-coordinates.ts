import { PDFName, PDFNumber, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import { coordinateEdits, type CoordinateSlot } from '../domain/stamping/coordinates/write-coordinates';
import { pdfPoints } from '../domain/stamping/coordinates/pdf-points';
import { applyEdits } from '../domain/stamping/edits';
import { pageContent } from './prepare-master-stream';

/** A page's own drawing with numbers of fixed length; `slots` count from the beginning of the stream's bytes. */
export interface CarryingContent {
  stream: PDFRef;
  slots: { at: number; slot: CoordinateSlot }[];
}

/** Contents that carry marks are not compressed; together they make a master larger by no more than this. */
const MOST_BYTES = 12 * 1024 * 1024;
const MOST_SLOTS = 60_000;
/** Sheets are read together, so one with few points still helps. */
const FEWEST_POINTS = 8;

/**
 * Rewrites contents of pages so that their points can carry bits; undefined for a page whose drawing cannot (few
 * points, unreadable, too large) and is left as it is. `marker` names the stream for the search in the finished file.
 */
export function contentRewriter(): (page: PDFPage, marker: () => string) => CarryingContent | undefined {
  const left = { bytes: MOST_BYTES, slots: MOST_SLOTS };
  return (page, marker) => {
    const { text, complete } = pageContent(page);
    if (!complete || text.length > left.bytes) return undefined;
    const edits = coordinateEdits(pdfPoints(text, userUnit(page)), FEWEST_POINTS);
    if (edits.length === 0 || edits.length > left.slots) return undefined;
    const written = applyEdits(text, edits);
    const head = `%${marker()}\n`;
    left.bytes -= written.text.length;
    left.slots -= edits.length;
    const { context } = page.doc;
    const stream = context.register(context.stream(Buffer.from(`${head}${written.text}`, 'latin1')));
    return { stream, slots: written.slots.map(({ at, slot }) => ({ at: at + head.length, slot })) };
  };
}

export function userUnit(page: PDFPage): number {
  const unit = page.node.lookup(PDFName.of('UserUnit'));
  const value = unit instanceof PDFNumber ? unit.asNumber() : 1;
  return Number.isFinite(value) && value > 0 ? value : 1;
}
