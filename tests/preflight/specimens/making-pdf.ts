import { writeByHand } from './making-pdf-by-hand';
import { drawByLibrary } from './making-pdf-by-library';
import { printByChromium } from './making-pdf-by-printing';
import type { Sheet } from './making-sheets';

type Producer = (sheets: readonly Sheet[]) => Promise<Buffer>;

const producers: readonly Producer[] = [
  (sheets) => drawByLibrary(sheets),
  (sheets) => Promise.resolve(writeByHand(sheets)),
  (sheets) => Promise.resolve(writeByHand(sheets, { isDeflated: true, isForm: true })),
  (sheets) => drawByLibrary(sheets, { isSubset: false, hasObjectStreams: false }),
  (sheets) => Promise.resolve(writeByHand(sheets, { isDeflated: true, isTurned: true })),
];

/** From this seed on Chromium prints the sheets; who has none stays below. */
export const firstPrinted = 20;

/** Makes the PDF by the producer whose turn it is; all show the same. */
export function makePdf(sheets: readonly Sheet[], seed: number): Promise<Buffer> {
  return seed >= firstPrinted ? printByChromium(sheets) : producers[seed % producers.length]!(sheets);
}
