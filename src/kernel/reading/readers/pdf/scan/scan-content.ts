import { readContent, type Operand } from '../../../content/content-tokens';
import { multiply, type Matrix } from '../../../content/page-view';
import { PathQuads } from './path-quads';
import type { FontReading } from './fonts/read-font';
import { TextState } from './text-state';
import { addScan, emptyScan, mostKept, type Colour, type Scan, type ScannedImage } from './scan';

/** What `Do` names; a form comes with what it paints in its own space. */
export type Painted =
  | { kind: 'image'; image: Omit<ScannedImage, 'matrix'>; isTransparent: boolean }
  | { kind: 'form'; matrix: Matrix; scan: Scan; isTransparent: boolean }
  | { kind: 'unreadable' };

/** What the names in content mean. */
export interface Names {
  painted(name: string): Painted | undefined;
  colour(name: string): Colour;
  shading(name: string): Colour;
  state(name: string): { isTransparent: boolean; isOverprinting: boolean };
  font(name: string): FontReading | undefined;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const deepestStack = 512;
const deviceColours: Readonly<Record<string, Colour>> = {
  g: 'gray',
  G: 'gray',
  rg: 'rgb',
  RG: 'rgb',
  k: 'cmyk',
  K: 'cmyk',
};

/** Walks content once and tells what it paints, in its own space. `budget` counts the operators of a whole file. */
export function scanContent(content: string, names: Names, budget: { operators: number }): Scan {
  const found = emptyScan();
  const text = new TextState((name) => names.font(name));
  const stack: { matrix: Matrix; text: ReturnType<TextState['save']> }[] = [];
  let matrix = identity;
  const path = new PathQuads();

  readContent(content, (operator, operands) => {
    budget.operators -= 1;
    const numbers = operands.filter((operand) => typeof operand === 'number');
    switch (operator) {
      case 'q':
        if (stack.length < deepestStack) stack.push({ matrix, text: text.save() });
        break;
      case 'Q': {
        const kept = stack.pop();
        if (kept === undefined) break;
        matrix = kept.matrix;
        text.restore(kept.text);
        break;
      }
      case 'cm':
        matrix = multiply(matrixOf(numbers), matrix);
        break;
      case 're':
        path.rectangle(numbers, matrix);
        break;
      case 'm':
        path.begin(numbers, matrix);
        break;
      case 'l':
        path.line(numbers, matrix);
        break;
      case 'c':
      case 'v':
      case 'y':
        path.curve();
        break;
      case 'f':
      case 'F':
      case 'f*':
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
      case 'S':
      case 's':
        found.paths += 1;
        if (found.quads.length < mostKept) found.quads.push(...path.take());
        else path.take();
        break;
      case 'n':
        path.take();
        break;
      case 'g':
      case 'G':
      case 'rg':
      case 'RG':
      case 'k':
      case 'K':
        found.colours.add(deviceColours[operator]!);
        break;
      case 'cs':
      case 'CS':
        found.colours.add(names.colour(nameOf(operands)));
        break;
      case 'sh':
        found.paths += 1;
        found.colours.add(names.shading(nameOf(operands)));
        break;
      case 'gs': {
        const state = names.state(nameOf(operands));
        found.hasTransparency ||= state.isTransparent;
        found.hasOverprint ||= state.isOverprinting;
        break;
      }
      case 'Tj':
      case 'TJ':
      case "'":
      case '"': {
        const run = text.show(operator, operands, matrix);
        found.paintsText = true;
        if (run !== undefined && found.runs.length < mostKept) found.runs.push(run);
        break;
      }
      case 'ID':
        found.images.push({ matrix, ...inlineImage(operands, names) });
        break;
      case 'Do':
        paint(found, names.painted(nameOf(operands)), matrix);
        break;
      default:
        text.take(operator, numbers, nameOf(operands));
    }
    found.isComplete &&= budget.operators > 0;
    return budget.operators > 0;
  });
  return found;
}

function paint(found: Scan, painted: Painted | undefined, matrix: Matrix): void {
  if (painted === undefined) return;
  if (painted.kind === 'unreadable') {
    found.isComplete = false;
    return;
  }
  found.hasTransparency ||= painted.isTransparent;
  if (painted.kind === 'image') found.images.push({ matrix, ...painted.image });
  else addScan(found, painted.scan, multiply(painted.matrix, matrix));
}

/** Its dictionary stands before `ID` as names and values, with short names allowed (ISO 32000-2 §8.9.7). */
function inlineImage(operands: readonly Operand[], names: Names): Omit<ScannedImage, 'matrix'> {
  const after = (...keys: string[]): Operand | undefined => {
    const index = operands.findIndex((operand) => keys.includes(wordOf(operand)));
    return index < 0 ? undefined : operands[index + 1];
  };
  const size = (operand: Operand | undefined): number => (typeof operand === 'number' ? operand : 0);
  const space = wordOf(after('/CS', '/ColorSpace'));
  return {
    widthPx: size(after('/W', '/Width')),
    heightPx: size(after('/H', '/Height')),
    colour: space === '' ? 'mask' : names.colour(space.slice(1)),
  };
}

function wordOf(operand: Operand | undefined): string {
  return typeof operand === 'object' && 'name' in operand ? operand.name : '';
}

function nameOf(operands: readonly Operand[]): string {
  return wordOf(operands.findLast((operand) => wordOf(operand) !== '')).slice(1);
}

function matrixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[]): Matrix {
  return [a, b, c, d, e, f];
}
