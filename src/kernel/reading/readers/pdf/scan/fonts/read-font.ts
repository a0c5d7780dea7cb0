import { PDFArray, PDFDict, PDFName, PDFRawStream, type PDFObject } from '@cantoo/pdf-lib';
import { streamText } from '../../../../content/stream-text';
import { readCMap, type UnicodeMap } from './cmap';
import { missingGlyphs, unmappedGlyphs } from './missing-glyphs';
import { simpleNames, simpleTexts } from './simple-encoding';
import { compositeWidths, simpleWidths } from './widths';

/** One shown code. */
export interface Glyph {
  /** Empty where nobody can say what it means. */
  text: string;
  /** In units of the font's size. */
  width: number;
  /** A single-byte code 32: word spacing counts for it (ISO 32000-2 §9.3.3). */
  isSpace: boolean;
  /** The font's "there is no such glyph": what a reader shows as a box or nothing. */
  isMissing: boolean;
}

/** Cuts a shown string's bytes into glyphs. */
export type FontReading = (bytes: string) => Glyph[];

/** How a font's codes are read: by ToUnicode first, then by its encoding. Never throws. */
export function readFont(font: PDFDict): FontReading {
  const map = unicodeMapOf(font);
  return font.lookup(PDFName.of('Subtype')) === PDFName.of('Type0')
    ? composite(font, map)
    : simple(font, map);
}

function simple(font: PDFDict, map: UnicodeMap | undefined): FontReading {
  const texts = simpleTexts(font);
  const width = simpleWidths(font);
  const isMissing = missingGlyphs(font, simpleNames(font));
  return (bytes) =>
    Array.from(bytes, (byte) => {
      const code = byte.charCodeAt(0);
      const text = map?.texts.get(code) ?? texts[code] ?? '';
      return { text, width: width(code), isSpace: code === 32, isMissing: isMissing(code, text) };
    });
}

function composite(font: PDFDict, map: UnicodeMap | undefined): FontReading {
  const descendants = font.lookup(PDFName.of('DescendantFonts'));
  const first = descendants instanceof PDFArray && descendants.size() > 0 ? descendants.lookup(0) : undefined;
  const descendant = first instanceof PDFDict ? first : undefined;
  const width = compositeWidths(descendant);
  const isUnmapped = unmappedGlyphs(descendant);
  const encoding = font.lookup(PDFName.of('Encoding'));
  const name = encoding instanceof PDFName ? encoding.decodeText() : '';
  const isIdentity = name.startsWith('Identity');
  const isUnicode = /UTF16|UCS2/.test(name);
  const size = map !== undefined && map.codeBytes > 0 && !isIdentity ? map.codeBytes : 2;
  return (bytes) => {
    const glyphs: Glyph[] = [];
    for (let at = 0; at + size <= bytes.length; at += size) {
      const code = codeAt(bytes, at, size);
      const text = map?.texts.get(code) ?? (isUnicode ? String.fromCharCode(code) : '');
      glyphs.push({
        text,
        width: width(code),
        isSpace: size === 1 && code === 32,
        isMissing: isIdentity && (code === 0 || (text.trim() !== '' && isUnmapped(code))),
      });
    }
    return glyphs;
  };
}

function codeAt(bytes: string, at: number, size: number): number {
  let code = 0;
  for (let index = at; index < at + size; index += 1) code = code * 256 + bytes.charCodeAt(index);
  return code;
}

function unicodeMapOf(font: PDFDict): UnicodeMap | undefined {
  const stream: PDFObject | undefined = font.lookup(PDFName.of('ToUnicode'));
  const source = stream instanceof PDFRawStream ? streamText(stream) : undefined;
  return source === undefined ? undefined : readCMap(source);
}
