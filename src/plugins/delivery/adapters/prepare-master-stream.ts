import { inflateSync, constants } from 'node:zlib';
import { decodePDFRawStream, PDFArray, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';
import type { PDFDict, PDFDocument, PDFObject, PDFPage } from '@cantoo/pdf-lib';

/** No content stream of a page is larger; a "zip bomb" is. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * A stream's decoded bytes as Latin-1 text; a damaged end is forgiven. Undefined if it cannot be decoded, needs a
 * filter for pictures, or is larger than 256 MiB.
 */
export function streamText(stream: PDFObject | undefined): string | undefined {
  if (!(stream instanceof PDFRawStream)) return undefined;
  try {
    if (!stream.dict.has(PDFName.of('Filter'))) return latin1(stream.getContents());
    return latin1(
      isPlainFlate(stream.dict) ? inflated(stream.getContents()) : decodePDFRawStream(stream).decode(),
    );
  } catch {
    return undefined;
  }
}

/** The streams of a page's content, in order; what does not lead to a stream is left out. */
export function contentStreams(page: PDFPage): PDFObject[] {
  return contentEntries(page).filter((entry) => page.doc.context.lookup(entry) instanceof PDFStream);
}

/** A page's content as one text; `complete` is false if a part of it is missing or cannot be decoded. */
export function pageContent(page: PDFPage): { text: string; complete: boolean } {
  const parts = contentEntries(page).map((entry) => streamText(page.doc.context.lookup(entry)));
  const readable = parts.filter((part) => part !== undefined);
  return { text: readable.join('\n'), complete: readable.length === parts.length };
}

function contentEntries(page: PDFPage): PDFObject[] {
  const contents = page.node.get(PDFName.of('Contents'));
  const array = page.doc.context.lookup(contents);
  if (array instanceof PDFArray) return array.asArray();
  return contents === undefined ? [] : [contents];
}

function isPlainFlate(dict: PDFDict): boolean {
  const filter = dict.lookup(PDFName.of('Filter'));
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  return only === PDFName.of('FlateDecode') && !dict.has(PDFName.of('DecodeParms'));
}

function inflated(bytes: Uint8Array): Uint8Array {
  return inflateSync(bytes, { maxOutputLength: MOST_BYTES, finishFlush: constants.Z_SYNC_FLUSH });
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** The document's XMP as text (UTF-8 or UTF-16, XMP part 1 §7.3.2); undefined where there is none. */
export function metadataText(document: PDFDocument): string | undefined {
  const text = streamText(document.catalog.lookup(PDFName.of('Metadata')));
  if (text === undefined) return undefined;
  const bytes = Buffer.from(text, 'latin1');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
