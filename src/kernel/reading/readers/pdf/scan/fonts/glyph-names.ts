import { Encodings } from '@cantoo/pdf-lib/standard-fonts';

/** Names that patterns use beyond those of the standard encodings: fractions, ligatures, inch and foot marks. */
const more: Readonly<Record<string, string>> = {
  oneeighth: '⅛',
  threeeighths: '⅜',
  fiveeighths: '⅝',
  seveneighths: '⅞',
  onethird: '⅓',
  twothirds: '⅔',
  fraction: '⁄',
  minute: '′',
  second: '″',
  minus: '−',
  ff: 'ff',
  fi: 'fi',
  fl: 'fl',
  ffi: 'ffi',
  ffl: 'ffl',
  nbspace: ' ',
  nonbreakingspace: ' ',
  softhyphen: '\u00ad',
  Euro: '€',
};

const known = new Map<string, string>(Object.entries(more));
for (const encoding of [Encodings.WinAnsi, Encodings.Symbol, Encodings.ZapfDingbats]) {
  for (const point of encoding.supportedCodePoints) {
    const { name } = encoding.encodeUnicodeCodePoint(point);
    if (!known.has(name)) known.set(name, String.fromCodePoint(point));
  }
}

/**
 * The text of a glyph's name, by the rules of Adobe's glyph list: known names, `uni` and `u` with their digits, parts
 * joined by `_`, all before the first full stop. Undefined where the name says nothing (`g17`).
 */
export function textOfGlyph(name: string): string | undefined {
  const parts = (name.split('.')[0] ?? '').split('_').map(textOfPart);
  return parts.some((part) => part === undefined) ? undefined : parts.join('');
}

function textOfPart(name: string): string | undefined {
  const found = known.get(name);
  if (found !== undefined) return found;
  const digits = /^(?:uni([0-9A-F]{4})|u([0-9A-F]{4,6}))$/.exec(name);
  const point = parseInt(digits?.[1] ?? digits?.[2] ?? '', 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
