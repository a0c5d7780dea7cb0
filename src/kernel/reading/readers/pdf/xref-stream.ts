import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFRawStream } from '@cantoo/pdf-lib';
import { undoPngRows } from './png-rows';
import type { XrefEntry, XrefSection } from './xref-section';

const MOST_XREF_BYTES = 64 * 1024 * 1024;
const DAMAGED: XrefSection = { kind: 'broken', problem: 'its cross-reference stream is damaged' };

/** Reads the objects a cross-reference stream places by offset (ISO 32000-1 §7.5.8.3, type 1). */
export function readXrefStream(stream: PDFRawStream): XrefSection {
  const rows = decodeRows(stream);
  const widths = numbers(stream.dict.lookup(PDFName.of('W')));
  const size = stream.dict.lookup(PDFName.of('Size'));
  const [typeWidth, offsetWidth, generationWidth] = widths;
  if (
    rows === undefined ||
    typeWidth === undefined ||
    offsetWidth === undefined ||
    generationWidth === undefined
  ) {
    return DAMAGED;
  }
  const width = typeWidth + offsetWidth + generationWidth;
  if (width <= 0 || width > 30) return DAMAGED;
  const index = numbers(stream.dict.lookup(PDFName.of('Index')));
  const ranges = index.length > 0 ? index : [0, size instanceof PDFNumber ? size.asNumber() : 0];
  const entries: XrefEntry[] = [];
  let at = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const first = ranges[range] ?? 0;
    for (let step = 0; step < (ranges[range + 1] ?? 0) && at + width <= rows.length; step += 1, at += width) {
      const type = typeWidth === 0 ? 1 : readNumber(rows, at, typeWidth);
      if (type !== 1) continue;
      const offset = readNumber(rows, at + typeWidth, offsetWidth);
      const generation = readNumber(rows, at + typeWidth + offsetWidth, generationWidth);
      entries.push({ object: first + step, generation, offset });
    }
  }
  const previous = stream.dict.lookup(PDFName.of('Prev'));
  return {
    kind: 'section',
    entries,
    previous: previous instanceof PDFNumber ? previous.asNumber() : undefined,
    beside: undefined,
  };
}

function decodeRows(stream: PDFRawStream): Buffer | undefined {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const name = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  if (name === undefined) return Buffer.from(stream.contents);
  if (name !== PDFName.of('FlateDecode')) return undefined;
  try {
    const raw = inflateSync(stream.contents, { maxOutputLength: MOST_XREF_BYTES });
    const written = stream.dict.lookup(PDFName.of('DecodeParms'));
    const parameters = written instanceof PDFArray ? written.lookup(0) : written;
    if (!(parameters instanceof PDFDict)) return raw;
    const predictor = parameters.lookup(PDFName.of('Predictor'));
    if (!(predictor instanceof PDFNumber) || predictor.asNumber() < 10) return raw;
    const columns = parameters.lookup(PDFName.of('Columns'));
    return undoPngRows(raw, columns instanceof PDFNumber ? columns.asNumber() : 1);
  } catch {
    return undefined;
  }
}

function numbers(written: unknown): number[] {
  if (!(written instanceof PDFArray)) return [];
  return written.asArray().map((value) => (value instanceof PDFNumber ? value.asNumber() : NaN));
}

function readNumber(bytes: Buffer, at: number, width: number): number {
  let value = 0;
  for (let step = 0; step < width; step += 1) value = value * 256 + (bytes[at + step] ?? 0);
  return value;
}
