import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { streamText } from '../../../../content/stream-text';

/**
 * Codes of a simple font that show “there is no such glyph”: those its encoding names `.notdef`, and of a Type 3 font
 * those without a procedure, which paint nothing (ISO 32000-2 §9.6.4, §9.6.5). A blank is missed by nobody.
 */
export function missingGlyphs(
  font: PDFDict,
  names: ReadonlyMap<number, string>,
): (code: number, text: string) => boolean {
  const written = font.lookup(PDFName.of('CharProcs'));
  const isTypeThree = font.lookup(PDFName.of('Subtype')) === PDFName.of('Type3');
  const procedures = isTypeThree && written instanceof PDFDict ? written : undefined;
  return (code, text) => {
    const name = names.get(code);
    // ToUnicode may know that a glyph which is not there stands for a space.
    if (name === '.notdef') return text === '' || text.trim() !== '';
    return (
      procedures !== undefined &&
      name !== undefined &&
      text.trim() !== '' &&
      !procedures.has(PDFName.of(name))
    );
  };
}

/** Codes of a composite TrueType font that its map sends to glyph 0 (ISO 32000-2 §9.7.4.2). */
export function unmappedGlyphs(descendant: PDFDict | undefined): (code: number) => boolean {
  const map = descendant?.lookup(PDFName.of('CIDToGIDMap'));
  const bytes = map instanceof PDFRawStream ? streamText(map) : undefined;
  if (bytes === undefined) return () => false;
  return (code) => {
    const at = code * 2;
    return at + 1 < bytes.length && bytes.charCodeAt(at) === 0 && bytes.charCodeAt(at + 1) === 0;
  };
}
