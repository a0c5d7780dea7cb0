import type { Chance } from './making-chance';
import { box, sheet, words, type Mark, type papers, type Sheet } from './making-sheets';

const inch = 25.4;

/** Ways in which pattern makers draw their test square; every length on paper is multiplied by `scale`. */
const layouts: readonly ((x: number, y: number, scale: number) => Mark[])[] = [
  // One square, its length inside.
  (x, y, scale) => [
    box(x, y, 50 * scale),
    words('Test square', x + 8, y + 32 * scale, 3.5),
    words('5 cm x 5 cm', x + 8, y + 22 * scale, 3.5),
  ],
  // Metric in imperial, as many American sheets have it.
  (x, y, scale) => [
    box(x, y, 4 * inch * scale, 2 * inch * scale),
    box(x + 0.8 * scale, y + 0.4 * scale, 100 * scale, 50 * scale),
    words('10 cm', x + 44, y + 8, 4),
    words('4"', x + 48, y - 6, 4),
    words('Scale', x + 44, y + 30, 4),
  ],
  // Inches only, the words below.
  (x, y, scale) => [
    box(x, y, 2 * inch * scale),
    words('This square must measure 2 in when printed', x - 4, y - 6, 3),
  ],
  // Two squares beside each other.
  (x, y, scale) => [
    box(x, y, 1 * inch * scale),
    words('1 inch', x + 5, y + 11, 3),
    box(x + 40, y, 30 * scale),
    words('3 cm', x + 50, y + 13, 3),
  ],
  // In German, both sides said.
  (x, y, scale) => [
    box(x, y, 60 * scale),
    words('Kontrollquadrat', x + 9, y + 34, 4),
    words('6 × 6 cm', x + 16, y + 24, 4),
  ],
  // In French, in millimetres.
  (x, y, scale) => [
    box(x, y, 100 * scale),
    words('Carré de contrôle', x + 20, y + 54, 5),
    words('100 mm', x + 36, y + 40, 5),
  ],
];

export const layoutCount = layouts.length;

/** A pattern sheet with pieces, and with a square where a layout is named. */
export function patternSheet(
  chance: Chance,
  paper: keyof typeof papers,
  square?: { layout: number; scale: number },
): Sheet {
  const pieces = Array.from({ length: chance.whole(1, 4) }, (_, index) =>
    box(12 + index * 3, 165 + index * 4, 165 + chance.between(0, 15), 80 + chance.between(0, 9)),
  );
  const names = [words('Front, cut 2', 40, 262, 4), words('Grainline', 70, 255, 4)];
  const [x, y] = [chance.between(20, 60), chance.between(20, 40)];
  const marks = square === undefined ? [] : layouts[square.layout % layouts.length]!(x, y, square.scale);
  return sheet(paper, [...pieces, ...names, ...marks]);
}
