/** What pdf.js makes while it loads and uses only for drawing. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'];

/**
 * Loads pdf-parse without a native canvas. The pdf.js inside makes a `DOMMatrix` while it loads, which only drawing
 * needs; we read words, so an empty object is enough and the child needs no addon.
 */
export async function loadPdfParse() {
  for (const name of DRAWING) {
    if (name in globalThis) continue;
    Object.defineProperty(globalThis, name, { value: function Undrawn() {}, configurable: true });
  }
  return import('pdf-parse');
}
