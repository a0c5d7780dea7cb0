import type { HiddenText } from '../contract';
import { darkBox, graphicsOf, isWhite, type Box, type TextState } from './text-state';
import {
  draws,
  identity,
  matrixOf,
  multiply,
  place,
  type Drawing,
  type Glyph,
  type Matrix,
} from './pdf-drawing';

/** Letters shown at one go, where they begin and end, and why nobody sees them. */
export interface TextRun {
  text: string;
  x: number;
  y: number;
  /** Where the pen stands after it, on the same line. */
  endX: number;
  /** In points on the page. */
  size: number;
  hidden: keyof HiddenText | null;
}

export interface PageFacts {
  /** Left, bottom, right, top. */
  view: readonly number[];
  /** Whether a layer is shown. */
  isShown: (group: unknown) => boolean;
}

/** Smaller than this is for machines: a footnote has 5 points. */
const leastSize = 3;
const mostRuns = 100_000;

/** Follows what a page draws and says of every piece of text where it stands and whether it can be seen. */
export function walkText({ fnArray, argsArray }: Drawing, { view, isShown }: PageFacts): TextRun[] {
  const runs: TextRun[] = [];
  const dark: Box[] = [];
  const stack: TextState[] = [];
  const layers: boolean[] = [];
  let state: TextState = {
    ctm: identity,
    fill: '#000000',
    alpha: 1,
    mode: 0,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  let line: Matrix = identity;
  let pen: Matrix = identity;

  const move = (x: number, y: number) => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    pen = line;
  };
  const restore = () => {
    state = stack.pop() ?? state;
  };

  const show = (glyphs: readonly (Glyph | number | null)[]) => {
    const start = multiply(state.ctm, pen);
    let text = '';
    let advance = 0;
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        advance -= (glyph / 1000) * state.size * state.scale;
        if (glyph < -220 && !text.endsWith(' ')) text += ' ';
        continue;
      }
      text += glyph.unicode ?? '';
      const gap = state.charSpacing + (glyph.isSpace === true ? state.wordSpacing : 0);
      advance += (((glyph.width ?? 0) / 1000) * state.size + gap) * state.scale;
    }
    const at = place(start, 0, state.rise);
    const end = place(start, advance, state.rise);
    pen = multiply(pen, [1, 0, 0, 1, advance, 0]);
    if (text === '' || runs.length >= mostRuns) return;
    const size = Math.abs(state.size) * Math.hypot(start[2], start[3]);
    runs.push({ text, x: at.x, y: at.y, endX: end.x, size, hidden: whyHidden(at, end, size) });
  };

  const whyHidden = (
    at: { x: number; y: number },
    end: { x: number; y: number },
    size: number,
  ): TextRun['hidden'] => {
    if (layers.includes(false)) return 'hiddenLayer';
    if (state.mode === 3 || state.mode === 7 || state.alpha < 0.05) return 'invisible';
    if (size < leastSize) return 'tiny';
    const [left = 0, bottom = 0, right = 0, top = 0] = view;
    const isOff =
      Math.max(at.x, end.x) <= left || Math.min(at.x, end.x) >= right || at.y <= bottom - size || at.y >= top;
    if (isOff) return 'offPage';
    const isOnDark = dark.some(
      (box) => at.x >= box.left - 1 && at.x <= box.right && at.y >= box.bottom - 1 && at.y <= box.top,
    );
    return isWhite(state.fill) && !isOnDark ? 'white' : null;
  };

  const step = (fn: number, args: readonly unknown[]) => {
    switch (fn) {
      case draws.save:
        stack.push(state);
        break;
      case draws.restore:
      case draws.paintFormXObjectEnd:
        restore();
        break;
      case draws.transform:
        state = { ...state, ctm: multiply(state.ctm, matrixOf(args)) };
        break;
      case draws.paintFormXObjectBegin:
        stack.push(state);
        state = { ...state, ctm: multiply(state.ctm, matrixOf(args[0])) };
        break;
      case draws.setGState:
        state = { ...state, ...graphicsOf(args[0]) };
        break;
      case draws.setFillRGBColor:
        state = { ...state, fill: String(args[0]) };
        break;
      case draws.setTextRenderingMode:
        state = { ...state, mode: Number(args[0]) };
        break;
      case draws.setFont:
        state = { ...state, size: Number(args[1]) };
        break;
      case draws.setCharSpacing:
        state = { ...state, charSpacing: Number(args[0]) };
        break;
      case draws.setWordSpacing:
        state = { ...state, wordSpacing: Number(args[0]) };
        break;
      case draws.setHScale:
        state = { ...state, scale: Number(args[0]) / 100 };
        break;
      case draws.setLeading:
        // pdf.js hands the leading over with its sign turned.
        state = { ...state, leading: -Math.abs(Number(args[0])) };
        break;
      case draws.setTextRise:
        state = { ...state, rise: Number(args[0]) };
        break;
      case draws.beginText:
        line = identity;
        pen = identity;
        break;
      case draws.setTextMatrix:
        line = matrixOf(args[0]);
        pen = line;
        break;
      case draws.moveText:
        move(Number(args[0]), Number(args[1]));
        break;
      case draws.setLeadingMoveText:
        state = { ...state, leading: Number(args[1]) };
        move(Number(args[0]), Number(args[1]));
        break;
      case draws.nextLine:
        move(0, state.leading);
        break;
      case draws.showText:
      case draws.showSpacedText:
        show(args[0] as (Glyph | number | null)[]);
        break;
      case draws.nextLineShowText:
        move(0, state.leading);
        show(args[0] as (Glyph | number | null)[]);
        break;
      case draws.nextLineSetSpacingShowText:
        move(0, state.leading);
        show(args[2] as (Glyph | number | null)[]);
        break;
      case draws.beginMarkedContent:
        layers.push(true);
        break;
      case draws.beginMarkedContentProps:
        layers.push(args[0] !== 'OC' || isShown(args[1]));
        break;
      case draws.endMarkedContent:
        layers.pop();
        break;
      case draws.constructPath: {
        const box = darkBox(state, args);
        if (box !== null) dark.push(box);
        break;
      }
      default:
    }
  };

  fnArray.forEach((fn, index) => step(fn, (argsArray[index] ?? []) as readonly unknown[]));
  return runs;
}
