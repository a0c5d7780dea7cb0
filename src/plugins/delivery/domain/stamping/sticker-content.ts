import { pdfNumber } from '../../../../kernel/reading/content/page-view';
import type { Advances } from './plan';

/** Width and height in points of page 1's sticker: QR code with its quiet zone, the version's code below it. */
export const STICKER = { width: 48, height: 56 } as const;

const QUIET_MODULES = 4;
const CODE_SIZE = 7;

/**
 * Content of the sticker's form: white ground, so that the code can be scanned over any artwork, the QR modules
 * (rows from the top, true is black) and `code` centred below them. Font F1.
 */
export function stickerContent(
  modules: readonly (readonly boolean[])[],
  code: string,
  advances: Advances,
): string {
  const unit = STICKER.width / (modules.length + 2 * QUIET_MODULES);
  const left = QUIET_MODULES * unit;
  const top = STICKER.height - left;
  const runs = modules.flatMap((row, index) =>
    blackRuns(row).map(
      ({ from, length }) =>
        `${[left + from * unit, top - (index + 1) * unit, length * unit, unit].map(pdfNumber).join(' ')} re`,
    ),
  );
  const glyphs = Array.from(code, (glyph) => glyph.codePointAt(0) ?? 0);
  const textWidth = (glyphs.reduce((total, glyph) => total + advance(advances, glyph), 0) * CODE_SIZE) / 1000;
  const hex = glyphs.map((glyph) => glyph.toString(16).padStart(4, '0')).join('');
  const x = Math.max(0, (STICKER.width - textWidth) / 2);
  return [
    `1 g 0 0 ${STICKER.width} ${STICKER.height} re f`,
    `0 g ${runs.join(' ')} f`,
    `BT /F1 ${CODE_SIZE} Tf ${pdfNumber(x)} 3 Td <${hex}> Tj ET`,
  ].join('\n');
}

function blackRuns(row: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  row.forEach((black, index) => {
    const last = runs.at(-1);
    if (!black) return;
    if (last !== undefined && last.from + last.length === index) last.length += 1;
    else runs.push({ from: index, length: 1 });
  });
  return runs;
}

function advance(advances: Advances, code: number): number {
  const run = advances.find(({ first, widths }) => code >= first && code < first + widths.length);
  return run?.widths[code - run.first] ?? 0;
}
