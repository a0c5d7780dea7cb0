import { readContent, type Operand } from '../../../../kernel/reading/content/content-tokens';
import {
  multiply,
  transform,
  transformBox,
  type Box,
  type Matrix,
} from '../../../../kernel/reading/content/page-view';
import { findTraceCodes, type TraceToken } from './trace-token';

/** What content says to one who looks for our marks. */
export interface ContentFindings {
  /** Small filled light-grey rectangles, in the order they are painted. */
  squares: Box[];
  codes: { token: TraceToken; ok: boolean }[];
  paintsText: boolean;
  paintsPaths: boolean;
  images: number;
  /** False if a part could not be read: nothing may be concluded from what was not found. */
  complete: boolean;
}

/** What `Do` names: an image, a form with its findings in its own space, or a form that cannot be read. */
export type Painted =
  { kind: 'image' } | { kind: 'unreadable' } | { kind: 'form'; matrix: Matrix; findings: ContentFindings };

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const LARGEST_SQUARE = 60;
const SHORTEST_CODE = 18;

interface State {
  matrix: Matrix;
  grey: boolean;
}

/**
 * Walks content and collects findings in its own space. `painted` resolves a name for `Do`; `budget` counts the
 * operators that may still be read, over all content of a file.
 */
export function walkContent(
  content: string,
  painted: (name: string) => Painted | undefined,
  budget: { operators: number },
): ContentFindings {
  const found: ContentFindings = {
    squares: [],
    codes: [],
    paintsText: false,
    paintsPaths: false,
    images: 0,
    complete: true,
  };
  const stack: State[] = [];
  let state: State = { matrix: IDENTITY, grey: false };
  let path = newPath();

  readContent(content, (operator, operands) => {
    budget.operators -= 1;
    const numbers = operands.filter((operand) => typeof operand === 'number');
    switch (operator) {
      case 'q':
        if (stack.length < 512) stack.push(state);
        break;
      case 'Q':
        state = stack.pop() ?? state;
        break;
      case 'cm':
        state = { ...state, matrix: multiply(matrixOf(numbers), state.matrix) };
        break;
      case 'g':
      case 'rg':
      case 'k':
      case 'sc':
      case 'scn':
        state = { ...state, grey: isLightGrey(numbers) };
        break;
      case 'm':
      case 'l':
      case 'c':
      case 'v':
      case 'y':
      case 're':
        path.add(operator, numbers, state.matrix);
        break;
      case 'f':
      case 'F':
      case 'f*':
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
        found.paintsPaths = true;
        if (state.grey) found.squares.push(...path.rectangles());
        path = newPath();
        break;
      case 'S':
      case 's':
        found.paintsPaths = true;
        path = newPath();
        break;
      case 'n':
        path = newPath();
        break;
      case 'Tj':
      case 'TJ':
      case "'":
      case '"':
        found.paintsText = true;
        found.codes.push(...codesIn(operands));
        break;
      case 'ID':
        found.images += 1;
        break;
      case 'Do':
        paint(found, painted(nameOf(operands)), state.matrix);
        break;
    }
    found.complete &&= budget.operators > 0;
    return budget.operators > 0;
  });
  return found;
}

function paint(found: ContentFindings, painted: Painted | undefined, matrix: Matrix): void {
  if (painted === undefined) return;
  if (painted.kind === 'image') {
    found.images += 1;
    return;
  }
  if (painted.kind === 'unreadable') {
    found.complete = false;
    return;
  }
  const whole = multiply(painted.matrix, matrix);
  const { findings } = painted;
  for (const square of findings.squares) found.squares.push(transformBox(whole, square));
  found.codes.push(...findings.codes);
  found.paintsText ||= findings.paintsText;
  found.paintsPaths ||= findings.paintsPaths;
  found.images += findings.images;
  found.complete &&= findings.complete;
}

/** Collects subpaths; only those of four or five straight points with two widths and two heights are rectangles. */
function newPath() {
  const subpaths: { points: [number, number][]; curved: boolean }[] = [];
  return {
    add(operator: string, n: number[], matrix: Matrix): void {
      const [x = 0, y = 0, w = 0, h = 0] = n;
      if (operator === 're') {
        const corners: [number, number][] = [
          [x, y],
          [x + w, y],
          [x + w, y + h],
          [x, y + h],
        ];
        subpaths.push({ points: corners.map(([px, py]) => transform(matrix, px, py)), curved: false });
      } else if (operator === 'm') {
        subpaths.push({ points: [transform(matrix, x, y)], curved: false });
      } else {
        const last = subpaths.at(-1);
        if (last === undefined) return;
        if (operator === 'l' && last.points.length < 6) last.points.push(transform(matrix, x, y));
        else last.curved = true;
      }
    },
    rectangles(): Box[] {
      return subpaths.flatMap(({ points, curved }) => {
        if (curved || points.length < 4 || points.length > 5) return [];
        const xs = points.map(([x]) => x);
        const ys = points.map(([, y]) => y);
        const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
        const [width, height] = [box[2] - box[0], box[3] - box[1]];
        const cornered = points.every(
          ([x, y]) => near(x, box[0], box[2], width * 0.05) && near(y, box[1], box[3], height * 0.05),
        );
        return cornered && width > 0 && width < LARGEST_SQUARE && Math.abs(width - height) <= width * 0.08
          ? [box]
          : [];
      });
    },
  };
}

function near(value: number, one: number, other: number, tolerance: number): boolean {
  return Math.abs(value - one) <= tolerance || Math.abs(value - other) <= tolerance;
}

function isLightGrey(colour: number[]): boolean {
  const [first = 0, second, third, black] = colour;
  if (black !== undefined)
    return Math.max(first, second ?? 0, third ?? 0) < 0.1 && black > 0.1 && black < 0.3;
  if (third === undefined) return first > 0.7 && first < 0.9;
  return (
    first > 0.7 && first < 0.9 && Math.abs(first - (second ?? 0)) < 0.03 && Math.abs(first - third) < 0.03
  );
}

/** Our own font's codes are UTF-16; what others wrote may be Latin-1. */
function codesIn(operands: Operand[]): { token: TraceToken; ok: boolean }[] {
  const text = operands
    .map((operand) => (typeof operand === 'object' && 'text' in operand ? operand.text : ''))
    .join('');
  if (text.length < SHORTEST_CODE) return [];
  return [
    ...findTraceCodes(text),
    ...(text.startsWith('\0') || text.includes('\0S\0V') ? findTraceCodes(text.replaceAll('\0', '')) : []),
  ];
}

function nameOf(operands: Operand[]): string {
  const last = operands.at(-1);
  return typeof last === 'object' && 'name' in last ? last.name : '';
}

function matrixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[]): Matrix {
  return [a, b, c, d, e, f];
}
