import { type PDFContext, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';

/** The end of line before `endstream` may or may not have been counted. */
const TOLERANCE = 2;

/** The first stream that is not as long as it says; a strict reader stops there. Undefined where all are. */
export function findWrongLength(context: PDFContext): string | undefined {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const written = object.dict.lookup(PDFName.of('Length'));
    const length = written instanceof PDFNumber ? written.asNumber() : NaN;
    if (Math.abs(length - object.contents.length) <= TOLERANCE) continue;
    return `stream ${String(ref.objectNumber)} is not as long as it says`;
  }
  return undefined;
}
