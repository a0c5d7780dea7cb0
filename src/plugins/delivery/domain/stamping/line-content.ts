import type { Advances, PdfPlan } from './plan';
import { pdfNumber } from '../../../../kernel/reading/content/page-view';

const ELLIPSIS = '…';
const UNKNOWN = '?';

/** Bytes of a line slot: room for the widest line in narrow letters. */
export const LINE_SLOT_BYTES = 1_536;

/**
 * Content of the shared line's form: the text, shortened with an ellipsis if it is too wide or too long for the
 * slot, then ` · ` and `code`, which is never shortened. Text is written as hex glyph codes, so nothing in a name
 * can become an operator. Not longer than `slotBytes` for any text.
 */
export function lineContent(
  line: PdfPlan['line'],
  text: string,
  code: string,
  slotBytes = LINE_SLOT_BYTES,
): string {
  const width = widthOf(line.advances);
  const tail = Array.from(` · ${code}`);
  const tailWidth = sum(tail, width);
  const room = (line.width * 1000) / line.size - tailWidth;
  const letters = fit(writable(text, width), room, mostGlyphs(line, slotBytes) - tail.length, width);
  const glyphs = letters.length === 0 ? Array.from(code) : [...letters, ...tail];
  return frame(
    line,
    glyphs.map((glyph) => (glyph.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join(''),
  );
}

/** Names come from shops: compose accents, drop what is invisible or cannot be composed, `?` for what the font lacks. */
function writable(text: string, width: (glyph: string) => number): string[] {
  const visible = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{C}\p{M}]/gu, '')
    .trim();
  return Array.from(visible, (glyph) => (width(glyph) > 0 ? glyph : UNKNOWN));
}

function fit(glyphs: string[], room: number, most: number, width: (glyph: string) => number): string[] {
  if (glyphs.length <= most && sum(glyphs, width) <= room) return glyphs;
  const kept: string[] = [];
  let left = room - width(ELLIPSIS);
  for (const glyph of glyphs) {
    left -= width(glyph);
    if (left < 0 || kept.length + 1 >= most) break;
    kept.push(glyph);
  }
  while (kept.at(-1) === ' ') kept.pop();
  return kept.length === 0 ? [] : [...kept, ELLIPSIS];
}

function widthOf(advances: Advances): (glyph: string) => number {
  const widths = new Map<number, number>();
  for (const run of advances) run.widths.forEach((width, index) => widths.set(run.first + index, width));
  return (glyph) => widths.get(glyph.codePointAt(0) ?? 0) ?? 0;
}

function sum(glyphs: string[], width: (glyph: string) => number): number {
  return glyphs.reduce((total, glyph) => total + width(glyph), 0);
}

function frame({ size, grey = 0.35 }: Pick<PdfPlan['line'], 'size' | 'grey'>, hex: string): string {
  return `BT /F1 ${pdfNumber(size)} Tf ${pdfNumber(grey)} g 0 0 Td <${hex}> Tj ET`;
}

function mostGlyphs(line: PdfPlan['line'], slotBytes: number): number {
  return Math.floor((slotBytes - frame(line, '').length) / 4);
}
