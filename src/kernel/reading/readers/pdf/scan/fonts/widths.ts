import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { numberIn } from './number-in';

/** Widths are written in thousandths of the size, a Type 3 font's in a space of its own. */
const thousandth = 0.001;
/** What most Latin letters of most fonts are near to; for fonts that say nothing. */
const usual = 0.5;
const mostWidths = 70_000;

export function simpleWidths(font: PDFDict): (code: number) => number {
  const widths = font.lookup(PDFName.of('Widths'));
  const first = numberIn(font, 'FirstChar') ?? 0;
  const descriptor = font.lookup(PDFName.of('FontDescriptor'));
  const missing = numberIn(descriptor instanceof PDFDict ? descriptor : undefined, 'MissingWidth');
  const scale =
    font.lookup(PDFName.of('Subtype')) === PDFName.of('Type3') ? typeThreeScale(font) : thousandth;
  if (!(widths instanceof PDFArray)) return () => usual;
  return (code) => {
    const index = code - first;
    const width = index >= 0 && index < widths.size() ? widths.lookup(index) : undefined;
    return width instanceof PDFNumber ? width.asNumber() * scale : (missing ?? 0) * scale;
  };
}

function typeThreeScale(font: PDFDict): number {
  const matrix = font.lookup(PDFName.of('FontMatrix'));
  const first = matrix instanceof PDFArray && matrix.size() > 0 ? matrix.lookup(0) : undefined;
  return first instanceof PDFNumber ? Math.abs(first.asNumber()) : thousandth;
}

/** `W` of a CIDFont: `c [w1 w2 …]` or `from to w` (ISO 32000-2 §9.7.4.3). */
export function compositeWidths(font: PDFDict | undefined): (code: number) => number {
  const usualWidth = (numberIn(font, 'DW') ?? 1_000) * thousandth;
  const known = new Map<number, number>();
  const written = font?.lookup(PDFName.of('W'));
  if (written instanceof PDFArray) readWidths(written, known);
  return (code) => known.get(code) ?? usualWidth;
}

function readWidths(written: PDFArray, known: Map<number, number>): void {
  for (let at = 0; at + 1 < written.size();) {
    const [from, next] = [written.lookup(at), written.lookup(at + 1)];
    if (!(from instanceof PDFNumber)) {
      at += 1;
    } else if (next instanceof PDFArray) {
      next.asArray().forEach((_, index) => keep(known, from.asNumber() + index, next.lookup(index)));
      at += 2;
    } else {
      const width = at + 2 < written.size() ? written.lookup(at + 2) : undefined;
      const to = next instanceof PDFNumber ? Math.min(next.asNumber(), from.asNumber() + 0xffff) : -1;
      for (let code = from.asNumber(); code <= to; code += 1) keep(known, code, width);
      at += 3;
    }
  }
}

function keep(known: Map<number, number>, code: number, width: unknown): void {
  if (known.size < mostWidths && width instanceof PDFNumber) known.set(code, width.asNumber() * thousandth);
}
