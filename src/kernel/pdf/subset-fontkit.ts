import type { PDFDocument } from '@cantoo/pdf-lib';
import fontkit, { type Font, type Subset } from '@pdf-lib/fontkit';

type Fontkit = Parameters<PDFDocument['registerFontkit']>[0];

/**
 * pdf-lib's newer fork takes any `encode` of a subset for the newer fontkit's, which returns bytes; this fontkit's
 * writes into a stream. Seen from here a subset has only `encodeStream`, which both understand.
 */
export const subsetFontkit: Fontkit = {
  create(bytes) {
    const font = fontkit.create(bytes);
    const createSubset = font.createSubset.bind(font);
    return Object.assign<Font, Pick<Font, 'createSubset'>>(font, {
      createSubset: (): Subset => {
        const subset = createSubset();
        return {
          includeGlyph: (glyph) => subset.includeGlyph(glyph),
          encodeStream: () => subset.encodeStream(),
        };
      },
    });
  },
};
