import { readContent, type Operand } from '../../../../../kernel/reading/content/content-tokens';
import { multiply, transform, type Matrix } from '../../../../../kernel/reading/content/page-view';
import type { DrawnPoint } from './drawn-point';
import { isRectangle } from './drop-rectangles';

/** Points looked at in one content; a drawing has fewer. */
const MOST_POINTS = 100_000;
const MM_PER_POINT = 25.4 / 72;

/**
 * The points that a content's paths go through, in the content's own space times `unit` points. Rectangles are left
 * out, however drawn, and with them the test squares; so are control points, and what is drawn aslant.
 */
export function pdfPoints(content: string, unit: number): DrawnPoint[] {
  const points: DrawnPoint[] = [];
  let outline: { points: DrawnPoint[]; isCurved: boolean } = { points: [], isCurved: false };
  const endOutline = () => {
    if (outline.isCurved || !isRectangle(outline.points)) points.push(...outline.points);
    outline = { points: [], isCurved: false };
  };
  const stack: Matrix[] = [];
  let matrix: Matrix = [unit * MM_PER_POINT, 0, 0, unit * MM_PER_POINT, 0, 0];
  const add = (operands: Operand[], places: number[], across: number) => {
    const point = drawn(content, matrix, operands, places, across);
    if (point !== undefined) outline.points.push(point);
  };
  readContent(content, (operator, operands, places) => {
    switch (operator) {
      case 'q':
        if (stack.length < 512) stack.push(matrix);
        break;
      case 'Q':
        matrix = stack.pop() ?? matrix;
        break;
      case 'cm':
        matrix = multiply(asMatrix(operands), matrix);
        break;
      case 'm':
        endOutline();
        add(operands, places, 0);
        break;
      case 'l':
        add(operands, places, 0);
        break;
      case 'c':
        outline.isCurved = true;
        add(operands, places, 4);
        break;
      case 'v':
      case 'y':
        outline.isCurved = true;
        add(operands, places, 2);
        break;
    }
    return points.length + outline.points.length < MOST_POINTS;
  });
  endOutline();
  return points;
}

/** `across`: which operand says x; the next says y. On a sheet turned by a quarter, y is what goes across. */
function drawn(
  content: string,
  matrix: Matrix,
  operands: Operand[],
  places: number[],
  across: number,
): DrawnPoint | undefined {
  const [x, y] = [operands[across], operands[across + 1]];
  if (typeof x !== 'number' || typeof y !== 'number') return undefined;
  const [a, b, c, d] = matrix;
  const isUpright = Math.abs(b) + Math.abs(c) < 1e-9 && Math.abs(a) > 1e-9;
  const isTurned = Math.abs(a) + Math.abs(d) < 1e-9 && Math.abs(c) > 1e-9;
  const at = places[isUpright ? across : across + 1];
  if ((!isUpright && !isTurned) || at === undefined) return undefined;
  const [placedX, placedY] = transform(matrix, x, y);
  return {
    x: placedX,
    y: placedY,
    at,
    length: numberLength(content, at),
    value: isUpright ? x : y,
    perMm: 1 / (isUpright ? a : c),
  };
}

function numberLength(content: string, at: number): number {
  let end = at;
  while (end < content.length && '+-.0123456789'.includes(content.charAt(end))) end += 1;
  return end - at;
}

function asMatrix(operands: Operand[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands.map((operand) =>
    typeof operand === 'number' ? operand : 0,
  );
  return [a, b, c, d, e, f];
}
