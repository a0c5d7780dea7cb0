import type { SniffedFormat } from '../facts/file-facts';

/** How much of a file's start is looked at; enough for the comments some programs put before `<svg`. */
export const SNIFF_BYTES = 8_192;

/** Acrobat looks for the header this far in (ISO 32000-1, annex H.3, note 13). */
const PDF_HEADER_WITHIN = 1_024;

const signatures: [SniffedFormat, number[]][] = [
  ['executable', [0x7f, 0x45, 0x4c, 0x46]],
  ['executable', [0x4d, 0x5a]],
  ['executable', [0xfe, 0xed, 0xfa, 0xce]],
  ['executable', [0xfe, 0xed, 0xfa, 0xcf]],
  ['executable', [0xce, 0xfa, 0xed, 0xfe]],
  ['executable', [0xcf, 0xfa, 0xed, 0xfe]],
  ['executable', [0xca, 0xfe, 0xba, 0xbe]],
  ['executable', [0x23, 0x21]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
];

/** Says what a file is by its first bytes (magic numbers of the formats' own specifications). */
export function sniff(head: Uint8Array): SniffedFormat {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, SNIFF_BYTES));
  if (bytes.length === 0) return 'unknown';
  const signed = signatures.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (signed !== undefined) return signed[0];
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return 'webp';
  if (bytes.subarray(0, PDF_HEADER_WITHIN).includes('%PDF-')) return 'pdf';
  if (bytes.toString('latin1', 0, 18) === 'AutoCAD Binary DXF') return 'dxf';
  const text = decode(bytes);
  if (text === undefined) return 'unknown';
  if (startsWithSvg(text)) return 'svg';
  return startsWithDxf(text) ? 'dxf' : 'text';
}

function decode(bytes: Buffer): string | undefined {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  const hasControls = bytes.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1a].includes(byte));
  return hasControls ? undefined : bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** Steps over declaration, comments, instructions and doctype to the first element. */
function startsWithSvg(text: string): boolean {
  let at = 0;
  for (;;) {
    while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
    const rest = text.slice(at, at + 9);
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : undefined;
    if (end !== undefined) {
      const closed = text.indexOf(end, at);
      if (closed < 0) return false;
      at = closed + end.length;
    } else if (rest.toUpperCase() === '<!DOCTYPE') {
      const subset = text.indexOf('[', at);
      const simple = text.indexOf('>', at);
      const closed = subset >= 0 && subset < simple ? text.indexOf(']', at) : simple;
      if (closed < 0)
        return text
          .slice(at + 9, at + 40)
          .trimStart()
          .toLowerCase()
          .startsWith('svg');
      at = text.indexOf('>', closed) + 1;
      if (at === 0) return false;
    } else {
      return /^<(?:[A-Za-z_][\w.-]{0,60}:)?svg[\s/>]/.test(text.slice(at, at + 80));
    }
  }
}

/** The first group is `0 SECTION`, after any number of `999 comment` groups. */
function startsWithDxf(text: string): boolean {
  const lines = text.split('\n', 400).map((line) => line.trim());
  let at = 0;
  while (lines[at] === '999') at += 2;
  return lines[at] === '0' && lines[at + 1] === 'SECTION';
}
