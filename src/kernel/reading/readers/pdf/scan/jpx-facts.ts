import { PDFArray, PDFName, type PDFRawStream } from '@cantoo/pdf-lib';
import type { Colour } from './scan';

/** Its headers come before the picture itself. */
const headBytes = 64 * 1024;
/** Of the enumerated spaces (ISO 15444-1 §I.5.3.3, 15444-2 §M.11.7.3) those that pictures have. */
const spaces: Readonly<Record<number, Colour>> = { 12: 'cmyk', 14: 'lab', 16: 'rgb', 17: 'gray', 18: 'rgb' };
const byComponents: Readonly<Record<number, Colour>> = { 1: 'gray', 2: 'gray', 3: 'rgb', 4: 'cmyk' };

/**
 * A JPEG 2000 picture may say itself what it is, and then the PDF need not (ISO 32000-2 §7.4.9). Undefined where the
 * stream is no such picture or its header cannot be read.
 */
export function jpxFacts(
  stream: PDFRawStream,
): { widthPx: number; heightPx: number; colour: Colour | undefined } | undefined {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  if (only !== PDFName.of('JPXDecode')) return undefined;
  const head = Buffer.from(stream.contents.subarray(0, headBytes));
  const header = head.indexOf('ihdr', 0, 'latin1');
  if (header < 0 || header + 14 > head.length) return undefined;
  const components = head.readUInt16BE(header + 12);
  return {
    heightPx: head.readUInt32BE(header + 4),
    widthPx: head.readUInt32BE(header + 8),
    colour: colourOf(head, components),
  };
}

function colourOf(head: Buffer, components: number): Colour | undefined {
  const box = head.indexOf('colr', 0, 'latin1');
  const isEnumerated = box >= 0 && box + 11 <= head.length && head[box + 4] === 1;
  return isEnumerated ? spaces[head.readUInt32BE(box + 7)] : byComponents[components];
}
