import { readContent, type Operand } from '../../../content/content-tokens';
import { multiply, type Box, type Matrix } from '../../../content/page-view';
import type { FontReading } from './fonts/read-font';
import { inlineImage, wordOf } from './inline-image';
import { firstPaint, isSeen, paintAfter, type Paint } from './paint';
import { PathQuads } from './path-quads';
import {
  addDrawn,
  addScan,
  emptyScan,
  imageArea,
  mostKept,
  runArea,
  type Colour,
  type Scan,
  type ScannedImage,
} from './scan';
import { around, common, everywhere, isEmpty, moved } from './shown-area';
import { TextState } from './text-state';

/** What `Do` names; a form comes with what it paints in its own space, and is clipped by its box. */
export type Painted =
  | { kind: 'image'; image: Omit<ScannedImage, 'matrix'>; isTransparent: boolean }
  | { kind: 'form'; matrix: Matrix; box: Box; scan: Scan; isTransparent: boolean }
  | { kind: 'unreadable' };

/** What the names in content mean. */
export interface Names {
  painted(name: string): Painted | undefined;
  colour(name: string): Colour;
  shading(name: string): Colour;
  /** What a pattern is made of. */
  pattern(name: string): Pick<Scan, 'colours' | 'hasTransparency' | 'hasOverprint'>;
  state(name: string): { isTransparent: boolean; isOverprinting: boolean };
  font(name: string): FontReading | undefined;
  /** Colours that a font's glyphs bring themselves, as only a Type 3 font's can. */
  glyphColours(name: string): ReadonlySet<string>;
}

interface State {
  matrix: Matrix;
  clip: Box;
  paint: Paint;
  text: ReturnType<TextState['save']>;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const deepestStack = 512;
const deviceColours: Readonly<Record<string, Colour>> = { g: 'gray', rg: 'rgb', k: 'cmyk' };

/** Walks content once and tells what it paints, in its own space. `budget` counts the operators of a whole file. */
export function scanContent(content: string, names: Names, budget: { operators: number }): Scan {
  const found = emptyScan();
  const text = new TextState((name) => names.font(name));
  const stack: State[] = [];
  let matrix = identity;
  let clip = everywhere;
  let paint = firstPaint;
  let isClipping = false;
  let inline: Operand[] = [];
  const path = new PathQuads();

  /** Ends the path: it is painted by this operator, or only clips. */
  const endPath = (operator: string): void => {
    const area = path.area();
    const quads = path.take();
    if (area !== undefined && operator !== 'n' && isSeen(paint, operator)) {
      found.paths += 1;
      addDrawn(found, area, clip);
    }
    if (operator !== 'n' && found.quads.length < mostKept) {
      found.quads.push(...quads.filter((quad) => !isEmpty(common(around(quad), clip))));
    }
    if (isClipping) clip = common(clip, area ?? clip);
    isClipping = false;
  };

  const show = (operator: string, operands: readonly Operand[]): void => {
    const run = text.show(operator, operands, matrix);
    const isShown = run === undefined || !isEmpty(common(runArea(run), clip));
    found.paintsText ||= !paint.fill.isWhite && !text.isInvisible() && isShown;
    if (run !== undefined && isShown && found.runs.length < mostKept) found.runs.push(run);
  };

  const place = (painted: Painted | undefined): void => {
    if (painted === undefined) return;
    if (painted.kind === 'unreadable') {
      found.isComplete = false;
      return;
    }
    found.hasTransparency ||= painted.isTransparent;
    if (painted.kind === 'form') {
      const inner = multiply(painted.matrix, matrix);
      addScan(found, painted.scan, inner, common(clip, moved(painted.box, inner)));
      return;
    }
    const area = imageArea(matrix);
    if (isEmpty(common(area, clip)) || found.images.length >= mostKept) return;
    found.images.push({ matrix, ...painted.image });
    addDrawn(found, area, clip);
  };

  readContent(content, (operator, operands) => {
    budget.operators -= 1;
    const numbers = operands.filter((operand) => typeof operand === 'number');
    const name = nameOf(operands);
    switch (operator) {
      case 'q':
        if (stack.length < deepestStack) stack.push({ matrix, clip, paint, text: text.save() });
        break;
      case 'Q': {
        const kept = stack.pop();
        if (kept === undefined) break;
        ({ matrix, clip, paint } = kept);
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
        path.curve(numbers, matrix);
        break;
      case 'W':
      case 'W*':
        isClipping = true;
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
      case 'n':
        endPath(operator);
        break;
      case 'g':
      case 'G':
      case 'rg':
      case 'RG':
      case 'k':
      case 'K':
        found.colours.add(deviceColours[operator.toLowerCase()]!);
        paint = paintAfter(paint, operator, numbers, { space: 'gray', isPattern: false });
        break;
      case 'cs':
      case 'CS': {
        const space = names.colour(name);
        // A bare Pattern says nothing yet: the pattern will.
        if (name !== 'Pattern') found.colours.add(space);
        paint = paintAfter(paint, operator, numbers, { space, isPattern: false });
        break;
      }
      case 'sc':
      case 'scn':
      case 'SC':
      case 'SCN':
        paint = paintAfter(paint, operator, numbers, { space: 'unknown', isPattern: name !== '' });
        if (name !== '') addColours(found, names.pattern(name));
        break;
      case 'sh':
        found.paths += 1;
        found.colours.add(names.shading(name));
        if (!clip.every(Number.isFinite)) break;
        addDrawn(found, clip, clip);
        break;
      case 'gs': {
        const state = names.state(name);
        found.hasTransparency ||= state.isTransparent;
        found.hasOverprint ||= state.isOverprinting;
        break;
      }
      case 'Tj':
      case 'TJ':
      case "'":
      case '"':
        show(operator, operands);
        break;
      case 'BI':
        inline = [];
        break;
      case 'true':
      case 'false':
      case 'null':
        inline.push(...operands.slice(0, 100), { name: `/${operator}` });
        break;
      case 'ID':
        place({
          kind: 'image',
          image: inlineImage([...inline, ...operands], (named) => names.colour(named)),
          isTransparent: false,
        });
        inline = [];
        break;
      case 'Do':
        place(names.painted(name));
        break;
      case 'Tf':
        for (const colour of names.glyphColours(name)) found.colours.add(colour);
        text.take(operator, numbers, name);
        break;
      default:
        text.take(operator, numbers, name);
    }
    found.isComplete &&= budget.operators > 0;
    return budget.operators > 0;
  });
  return found;
}

function addColours(
  found: Scan,
  { colours, hasTransparency, hasOverprint }: ReturnType<Names['pattern']>,
): void {
  for (const colour of colours) found.colours.add(colour);
  found.hasTransparency ||= hasTransparency;
  found.hasOverprint ||= hasOverprint;
}

function nameOf(operands: readonly Operand[]): string {
  return wordOf(operands.findLast((operand) => wordOf(operand) !== '')).slice(1);
}

function matrixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[]): Matrix {
  return [a, b, c, d, e, f];
}
