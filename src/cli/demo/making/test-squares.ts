import type { Words } from './draft';
import { ink, words, type Mark, type Rectangle } from './sheet';

/** What `testSquares` covers, in millimetres. */
export const testSquaresSize = { width: 150, height: 74 };

const square = (x: number, y: number, side: number): Rectangle => ({
  kind: 'rectangle',
  at: [x, y],
  width: side,
  height: side,
  stroke: 0.3,
  colour: ink,
});

/** A square of 5 cm and one of 2 inches, side by side, each with its length inside. */
export function testSquares(title: string): Mark[] {
  const centred = { anchor: 'middle', bold: true } as const;
  return [
    words([2, 5], title, 4.5, { bold: true }),
    words([2, 10], say.en, 2.8),
    words([2, 14], say.de, 2.8),
    square(2, 18, 50),
    words([27, 45], '5 cm', 7, centred),
    square(72, 18, 50.8),
    words([97.4, 45], '2 in', 7, centred),
  ];
}

const say: Words = {
  en: 'Print at 100 %, without fitting to the page. Measure both squares before you cut.',
  de: 'Mit 100 % drucken, ohne Anpassen an die Seite. Vor dem Zuschneiden beide Quadrate nachmessen.',
};
