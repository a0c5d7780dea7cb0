import { createInflate } from 'node:zlib';
import { PDFArray, type PDFContext, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PdfFacts } from '../../facts/pdf-facts';

const MIB = 1024 * 1024;
/** A stream may unfold to this much, and to this many times its size. */
const MOST_BYTES = 256 * MIB;
const MOST_RATIO = 1_000;
/** Below this nothing is a bomb, whatever the ratio; most streams need not be unfolded to know that. */
const HARMLESS_BYTES = 16 * MIB;
/** Deflate cannot do better than 1:1032 (RFC 1951: 258 bytes in two bits). */
const DEFLATE_RATIO = 1_032;

/** Unfolds every stream that could be large, holding none of it, and reports the largest. */
export async function measureStreams(context: PDFContext): Promise<PdfFacts['largestStream']> {
  let largest: PdfFacts['largestStream'] = null;
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const layers = deflateLayers(object);
    if (layers === 0 || object.contents.length * DEFLATE_RATIO ** layers <= HARMLESS_BYTES) continue;
    const bytes = await unfold(object.contents, layers);
    const ratio = Math.round(bytes / Math.max(1, object.contents.length));
    const isOverLimit = bytes > MOST_BYTES || (bytes > HARMLESS_BYTES && ratio > MOST_RATIO);
    if (largest === null || bytes > largest.bytes) {
      largest = {
        object: `${String(ref.objectNumber)} ${String(ref.generationNumber)} R`,
        bytes,
        ratio,
        isOverLimit,
      };
    }
    if (isOverLimit) return largest;
  }
  return largest;
}

/** How many deflate filters come first, one in another; what lies under other filters is not unfolded. */
function deflateLayers(stream: PDFRawStream): number {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const filters = filter instanceof PDFArray ? filter.asArray() : [filter];
  const other = filters.findIndex((name) => name !== PDFName.of('FlateDecode') && name !== PDFName.of('Fl'));
  return Math.min(other < 0 ? filters.length : other, 4);
}

/** Counts what comes out, stopping at the limit; a damaged stream counts as far as it goes. */
async function unfold(contents: Uint8Array, layers: number): Promise<number> {
  const stages = Array.from({ length: layers }, () => createInflate({ chunkSize: 64 * 1024 }));
  for (let index = 1; index < stages.length; index += 1) {
    const next = stages[index];
    if (next !== undefined) stages[index - 1]?.pipe(next);
  }
  const [first] = stages;
  const last = stages.at(-1);
  if (first === undefined || last === undefined) return 0;
  let bytes = 0;
  await new Promise<void>((resolve) => {
    for (const stage of stages)
      stage.on('error', () => {
        resolve();
      });
    last.on('end', resolve);
    last.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) resolve();
    });
    first.end(contents);
  });
  for (const stage of stages) stage.destroy();
  return bytes;
}
