import { constants, inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFName,
  PDFRawStream,
  type PDFDict,
  type PDFObject,
} from '@cantoo/pdf-lib';

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
