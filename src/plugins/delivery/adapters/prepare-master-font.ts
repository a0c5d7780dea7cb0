import { readFileSync } from 'node:fs';
import { PDFString, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import fontkit, { type Subset } from '@pdf-lib/fontkit';
import { LINE_ALPHABET } from '../domain/stamping/line-alphabet';
import type { Advances } from '../domain/stamping/plan';

const FONT_FILE = 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf';
/** In 1/1000 em; fontkit finds none in this font's OS/2 table. */
const CAP_HEIGHT = 729;
const FONT_NAME = 'SELVED+DejaVuSansCondensed';

/** A font in a document and the widths that whoever writes with it later must know. */
export interface EmbeddedFont {
  ref: PDFRef;
  advances: Advances;
}

/**
 * Embeds the stamp's font (about 22 KB): a subset of DejaVu Sans Condensed for `LINE_ALPHABET`. A character code is
 * two bytes, the UTF-16 code unit itself; a CIDToGIDMap leads from there to the glyph, so text can be written into
 * the master later without the font at hand (ISO 32000-2 §9.7.4.2).
 */
export async function embedStampFont(context: PDFContext): Promise<EmbeddedFont> {
  const font = fontkit.create(readFileSync(require.resolve(FONT_FILE)));
  const subset = font.createSubset();
  const glyphIds = new Map<number, number>();
  const scale = 1000 / font.unitsPerEm;
  const advances = LINE_ALPHABET.map(([first, last]) => ({
    first,
    widths: Array.from({ length: last - first + 1 }, (_, index) => {
      const code = first + index;
      if (!font.hasGlyphForCodePoint(code)) return 0;
      const glyph = font.glyphForCodePoint(code);
      glyphIds.set(code, subset.includeGlyph(glyph));
      return Math.round(glyph.advanceWidth * scale);
    }),
  }));
  const file = await encoded(subset);
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: FONT_NAME,
      Flags: 4,
      FontBBox: [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY].map((edge) =>
        Math.round(edge * scale),
      ),
      ItalicAngle: 0,
      Ascent: Math.round(font.ascent * scale),
      Descent: Math.round(font.descent * scale),
      CapHeight: CAP_HEIGHT,
      StemV: 80,
      FontFile2: context.register(context.flateStream(file, { Length1: file.length })),
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: FONT_NAME,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: advances.flatMap(({ first, widths }) => [first, widths]),
      CIDToGIDMap: context.register(context.flateStream(glyphMap(glyphIds))),
    }),
  );
  const ref = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: FONT_NAME,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(toUnicode())),
    }),
  );
  return { ref, advances };
}

function glyphMap(glyphIds: ReadonlyMap<number, number>): Uint8Array {
  const last = Math.max(...glyphIds.keys());
  const map = new Uint8Array(2 * (last + 1));
  for (const [code, glyph] of glyphIds) {
    map[2 * code] = glyph >> 8;
    map[2 * code + 1] = glyph & 0xff;
  }
  return map;
}

/** Codes are UTF-16 already; a range of a CMap may not cross a change of the first byte (Adobe TN 5014, §2.3). */
function toUnicode(): string {
  const ranges = LINE_ALPHABET.flatMap(([first, last]) =>
    Array.from({ length: (last >> 8) - (first >> 8) + 1 }, (_, step) => {
      const high = ((first >> 8) + step) << 8;
      const [from, to] = [Math.max(first, high), Math.min(last, high + 0xff)].map((code) =>
        code.toString(16).padStart(4, '0'),
      );
      return `<${from}> <${to}> <${from}>`;
    }),
  );
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    `${ranges.length} beginbfrange`,
    ...ranges,
    'endbfrange endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function encoded(subset: Subset): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const parts: Uint8Array[] = [];
    subset
      .encodeStream()
      .on('data', (part) => parts.push(part))
      .on('end', () => {
        resolve(Buffer.concat(parts));
      });
  });
}
