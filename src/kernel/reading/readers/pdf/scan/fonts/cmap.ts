/** What a ToUnicode CMap says (ISO 32000-2 §9.10.3): texts by code, and how long codes are. */
export interface UnicodeMap {
  texts: ReadonlyMap<number, string>;
  /** Bytes a code; 0 where the map does not say. */
  codeBytes: number;
}

/** Hex strings, brackets and words are all that a CMap's tables are made of; what else stands there is passed over. */
const token = /<([0-9A-Fa-f\s]*)>|([[\]])|([A-Za-z]+)/g;
const mostTexts = 70_000;
const longestRange = 0xffff;

type Token = { hex: string } | '[' | ']';

/** Reads a CMap as what it is, tokens between `begin…` and `end…`. Never throws; a range too large is cut. */
export function readCMap(source: string): UnicodeMap {
  const texts = new Map<number, string>();
  let codeBytes = 0;
  let block: Token[] = [];
  const keep = (code: number, text: string): void => {
    if (texts.size < mostTexts) texts.set(code, text);
  };
  for (const [, hex, bracket, word] of source.matchAll(token)) {
    if (hex !== undefined) block.push({ hex: hex.replace(/\s+/g, '') });
    else if (bracket !== undefined) block.push(bracket as '[' | ']');
    else if (word === 'endcodespacerange') codeBytes = Math.max(codeBytes, ...lengths(block));
    else if (word === 'endbfchar') chars(block, keep);
    else if (word === 'endbfrange') ranges(block, keep);
    if (word !== undefined) block = [];
  }
  return { texts, codeBytes };
}

type Keep = (code: number, text: string) => void;

function lengths(block: readonly Token[]): number[] {
  return block
    .slice(0, 200)
    .flatMap((one) => (typeof one === 'string' ? [] : [Math.min(4, one.hex.length / 2)]));
}

function chars(block: readonly Token[], keep: Keep): void {
  for (let at = 0; at + 1 < block.length; at += 2) {
    const [code, text] = [block[at], block[at + 1]];
    if (typeof code === 'object' && typeof text === 'object') keep(numberOf(code.hex), utf16(text.hex));
  }
}

/** `from to first` counts the text up; `from to [one other …]` names each. */
function ranges(block: readonly Token[], keep: Keep): void {
  for (let at = 0; at + 2 < block.length;) {
    const [from, to, first] = [block[at], block[at + 1], block[at + 2]];
    if (typeof from !== 'object' || typeof to !== 'object') {
      at += 1;
      continue;
    }
    const low = numberOf(from.hex);
    const high = Math.min(numberOf(to.hex), low + longestRange);
    at += 3;
    if (typeof first === 'object') {
      for (let code = low; code <= high; code += 1) keep(code, raised(utf16(first.hex), code - low));
      continue;
    }
    for (let code = low; at < block.length; at += 1, code += 1) {
      const one = block[at];
      if (typeof one !== 'object') break;
      if (code <= high) keep(code, utf16(one.hex));
    }
    at += 1;
  }
}

function numberOf(hex: string): number {
  return hex === '' ? 0 : parseInt(hex.slice(0, 8), 16);
}

/** The text of a range's member: the last character counts up. */
function raised(text: string, by: number): string {
  if (by === 0) return text;
  const last = Array.from(text).at(-1);
  if (last === undefined) return text;
  const point = last.codePointAt(0)! + by;
  return point > 0x10ffff ? text : text.slice(0, text.length - last.length) + String.fromCodePoint(point);
}

function utf16(hex: string): string {
  if (hex.length <= 2) return hex === '' ? '' : String.fromCharCode(parseInt(hex, 16));
  let text = '';
  for (let at = 0; at + 4 <= Math.min(hex.length, 128); at += 4) {
    text += String.fromCharCode(parseInt(hex.slice(at, at + 4), 16));
  }
  return text;
}
