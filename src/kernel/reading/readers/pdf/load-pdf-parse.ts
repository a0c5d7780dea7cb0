/**
 * Loads pdf-parse without a native canvas. The pdf.js inside makes a `DOMMatrix` while it loads, which only drawing
 * needs; we read words, so an empty class is enough and the child needs no addon.
 */
export async function loadPdfParse() {
  const drawing = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} };
  for (const [name, value] of Object.entries(drawing)) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true });
  }
  return import('pdf-parse');
}
