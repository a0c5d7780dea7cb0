import { readContent, type Operand } from '../../../../content/content-tokens';

/** What a ToUnicode CMap says (ISO 32000-2 §9.10.3): texts by code, and how long codes are. */
export interface UnicodeMap {
  texts: ReadonlyMap<number, string>;
  /** Bytes a code; 0 where the map does not say. */
  codeBytes: number;
}

const mostTexts = 70_000;

/** Reads a CMap as what it is, PostScript tokens. Never throws; a range too large to be one is cut. */
export function readCMap(source: string): UnicodeMap {
  const texts = new Map<number, string>();
  let codeBytes = 0;
  const keep = (code: number, text: string): void => {
    if (texts.size < mostTexts) texts.set(code, text);
  };
  readContent(flattened(source), (operator, operands) => {
    const strings = operands.filter(isText).map(({ text }) => text);
    if (operator === 'endcodespacerange')
      codeBytes = Math.max(codeBytes, ...strings.map(({ length }) => length));
    if (operator === 'endbfchar') {
      for (let at = 0; at + 1 < strings.length; at += 2)
        keep(numberOf(strings[at]!), utf16(strings[at + 1]!));
    }
    if (operator === 'endbfrange') ranges(operands, keep);
    return true;
  });
  return { texts, codeBytes };
}

/** Arrays stand in ranges only; a mark of our own keeps where they begin and end. */
function flattened(source: string): string {
  return source.replace(/\[/g, ' /[ ').replace(/\]/g, ' /] ');
}

function ranges(operands: readonly Operand[], keep: (code: number, text: string) => void): void {
  for (let at = 0; at + 2 < operands.length;) {
    const [from, to, first] = [operands[at], operands[at + 1], operands[at + 2]];
    if (!isText(from) || !isText(to)) {
      at += 1;
      continue;
    }
    const [low, high] = [numberOf(from.text), Math.min(numberOf(to.text), numberOf(from.text) + 0xffff)];
    if (isText(first)) {
      for (let code = low; code <= high; code += 1) keep(code, raised(first.text, code - low));
      at += 3;
      continue;
    }
    at += 3;
    for (let code = low; at < operands.length && isText(operands[at]); at += 1, code += 1) {
      keep(code, utf16((operands[at] as { text: string }).text));
    }
    at += 1;
  }
}

function isText(operand: Operand | undefined): operand is { text: string } {
  return typeof operand === 'object' && 'text' in operand;
}

function numberOf(bytes: string): number {
  let value = 0;
  for (const byte of bytes.slice(0, 4)) value = value * 256 + byte.charCodeAt(0);
  return value;
}

/** The text of a range's member: the last unit counts up. */
function raised(bytes: string, by: number): string {
  const text = utf16(bytes);
  const last = text.codePointAt(text.length - (/[\udc00-\udfff]$/.test(text) ? 2 : 1));
  if (last === undefined || last + by > 0x10ffff) return text;
  return text.slice(0, text.length - String.fromCodePoint(last).length) + String.fromCodePoint(last + by);
}

function utf16(bytes: string): string {
  if (bytes.length === 1) return bytes;
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1));
  }
  return text;
}
