import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { Encodings } from '@cantoo/pdf-lib/standard-fonts';
import { textOfGlyph } from './glyph-names';

const allBytes = Uint8Array.from({ length: 256 }, (_, code) => code);
const decoded = (label: string): string[] => Array.from(new TextDecoder(label).decode(allBytes));
/** ISO 32000-2 annex D: WinAnsi is windows-1252; MacRoman is Apple's; Standard differs from them in what follows. */
const winAnsi = decoded('windows-1252');
const macRoman = decoded('macintosh');
const standard = winAnsi.map((text, code) => (code < 0x80 ? text : ''));
Object.assign(standard, {
  0x27: '’',
  0x60: '‘',
  0xa1: '¡',
  0xa4: '⁄',
  0xa9: "'",
  0xaa: '“',
  0xae: 'fi',
  0xaf: 'fl',
  0xb1: '–',
  0xb7: '•',
  0xba: '”',
  0xbc: '…',
  0xd0: '—',
  0xfb: 'ß',
});

/** Texts by code of a font with single-byte codes: its base encoding, changed by its Differences. */
export function simpleTexts(font: PDFDict): readonly (string | undefined)[] {
  const encoding = font.lookup(PDFName.of('Encoding'));
  const base = encoding instanceof PDFDict ? encoding.lookup(PDFName.of('BaseEncoding')) : encoding;
  const texts = [...baseTexts(base, font)];
  for (const [code, name] of simpleNames(font)) texts[code] = textOfGlyph(name);
  return texts;
}

/** Glyph names by code, as far as an encoding's Differences give them. */
export function simpleNames(font: PDFDict): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const encoding = font.lookup(PDFName.of('Encoding'));
  const differences = encoding instanceof PDFDict ? encoding.lookup(PDFName.of('Differences')) : undefined;
  if (!(differences instanceof PDFArray)) return names;
  let code = 0;
  for (let index = 0; index < Math.min(differences.size(), 1_024); index += 1) {
    const entry = differences.lookup(index);
    if (entry instanceof PDFNumber) code = entry.asNumber();
    else if (entry instanceof PDFName) {
      if (code >= 0 && code < 256) names.set(code, entry.decodeText());
      code += 1;
    }
  }
  return names;
}

function baseTexts(base: unknown, font: PDFDict): readonly (string | undefined)[] {
  if (base === PDFName.of('WinAnsiEncoding')) return winAnsi;
  if (base === PDFName.of('MacRomanEncoding')) return macRoman;
  if (base === PDFName.of('StandardEncoding')) return standard;
  const name = font.lookup(PDFName.of('BaseFont'));
  const called = name instanceof PDFName ? name.decodeText() : '';
  if (/ZapfDingbats/.test(called)) return own(Encodings.ZapfDingbats);
  if (/(^|\+)Symbol/.test(called)) return own(Encodings.Symbol);
  return font.lookup(PDFName.of('Subtype')) === PDFName.of('TrueType') ? winAnsi : standard;
}

function own(encoding: typeof Encodings.Symbol): readonly (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  for (const point of encoding.supportedCodePoints) {
    texts[encoding.encodeUnicodeCodePoint(point).code] = String.fromCodePoint(point);
  }
  return texts;
}
