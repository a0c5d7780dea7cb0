import { SaxesParser, type SaxesTagNS } from 'saxes';
import { parseSvgLength, parseViewBox } from '../../../kernel/reading/readers/svg/svg-size';

/** An outline of a drawing: what its data is, where that stands in the text, millimetres of one of its own units. */
export interface SvgShape {
  kind: 'path' | 'points';
  data: string;
  at: number;
  mm: number;
}

export interface SvgDrawing {
  shapes: SvgShape[];
  /** What is shown of it, in its own units; millimetres of one of them. */
  box: { x: number; y: number; width: number; height: number };
  mm: number;
  /** The outermost element's name with its prefix, and where its end tag begins. */
  root: string;
  end: number;
}

const ELSEWHERE = new Set([
  'defs',
  'symbol',
  'marker',
  'pattern',
  'clippath',
  'mask',
  'svg',
  'foreignobject',
]);
/** CSS 2.1 §4.3.2: a pixel is a ninety-sixth of an inch. */
const UNITS: Readonly<Record<string, number>> = {
  mm: 1,
  cm: 10,
  in: 25.4,
  pt: 25.4 / 72,
  pc: 25.4 / 6,
  px: 25.4 / 96,
};
const MOST_NODES = 200_000;

/**
 * The outlines of an SVG (bytes as Latin-1) that are drawn once and in one scale both ways. Undefined where it is not
 * a drawing that could be read to its end.
 */
export function readSvgShapes(text: string): SvgDrawing | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const used = new Set(Array.from(text.matchAll(/href\s{0,9}=\s{0,9}["']#([^"']{1,200})/g), ([, id]) => id));
  const frames: { scale: number; isDrawn: boolean }[] = [];
  const drawing: SvgDrawing = {
    shapes: [],
    box: { x: 0, y: 0, width: 0, height: 0 },
    mm: 0,
    root: '',
    end: -1,
  };
  let [problems, nodes, depth] = [0, 0, 0];
  parser.on('error', () => (problems += 1));
  parser.on('opentag', (tag) => {
    nodes += 1;
    depth += 1;
    const isRoot = nodes === 1;
    if (isRoot) openRoot(drawing, tag);
    const outer = frames.at(-1) ?? { scale: drawing.mm, isDrawn: drawing.mm > 0 };
    const scale = similarity(tag.attributes.transform?.value);
    const id = tag.attributes.id?.value;
    const frame = {
      scale: outer.scale * (scale ?? 1),
      isDrawn:
        outer.isDrawn &&
        scale !== undefined &&
        (isRoot || !ELSEWHERE.has(tag.local.toLowerCase())) &&
        !(id !== undefined && used.has(id)) &&
        !/transform|offset-path/i.test(tag.attributes.style?.value ?? ''),
    };
    frames.push(frame);
    if (frame.isDrawn && nodes <= MOST_NODES) addShape(drawing, tag, frame.scale, text, parser.position);
  });
  parser.on('closetag', () => {
    frames.pop();
    depth -= 1;
    if (depth === 0 && drawing.end < 0) drawing.end = text.lastIndexOf('</', parser.position);
  });
  parser.write(text).close();
  const isWhole =
    problems === 0 &&
    drawing.root !== '' &&
    drawing.end > 0 &&
    text.startsWith(drawing.root, drawing.end + 2);
  return isWhole && nodes <= MOST_NODES ? drawing : undefined;
}

function openRoot(drawing: SvgDrawing, tag: SaxesTagNS): void {
  if (tag.local !== 'svg') return;
  drawing.root = tag.name;
  const [width, height] = [tag.attributes.width?.value, tag.attributes.height?.value].map(millimetres);
  const box = parseViewBox(tag.attributes.viewBox?.value);
  const [x, y, across, down] = box ?? [0, 0, (width ?? 0) / PX, (height ?? 0) / PX];
  drawing.box = { x, y, width: across, height: down };
  const scale = box === null ? PX : width === undefined ? PX : width / across;
  const isEven =
    box === null || height === undefined || width === undefined || near(width / across, height / down);
  drawing.mm = isEven && Number.isFinite(scale) && scale > 0 ? scale : 0;
}

const PX = 25.4 / 96;

function millimetres(written: string | undefined): number | undefined {
  const length = parseSvgLength(written);
  const unit = length === null ? undefined : UNITS[length.unit];
  return length === null || unit === undefined ? undefined : length.value * unit;
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.01 * Math.abs(other);
}

/** The scale of a transformation that keeps shapes as they are; undefined for one that does not. */
function similarity(written: string | undefined): number | undefined {
  let scale = 1;
  for (const [, name = '', inside = ''] of (written ?? '').matchAll(
    /([a-zA-Z]{1,12})\s{0,9}\(([^()]{0,300})\)/g,
  )) {
    const numbers = inside
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map(Number);
    const [a = 1, b = 0, c = 0, d = 1] = numbers;
    if (name === 'translate' || name === 'rotate') continue;
    if (name === 'scale' && near(Math.abs(a), Math.abs(numbers[1] ?? a))) scale *= Math.abs(a);
    else if (
      name === 'matrix' &&
      near(Math.hypot(a, b), Math.hypot(c, d)) &&
      Math.abs(a * c + b * d) < 1e-6 * (a * a + b * b)
    )
      scale *= Math.hypot(a, b);
    else return undefined;
  }
  return Number.isFinite(scale) && scale > 0 ? scale : undefined;
}

/** The parser tells where a tag ends; `<` cannot stand within one (XML 1.0 §2.4), so it begins at the last. */
function addShape(drawing: SvgDrawing, tag: SaxesTagNS, mm: number, text: string, end: number): void {
  const name = tag.local;
  const kind = name === 'path' ? 'path' : name === 'polygon' || name === 'polyline' ? 'points' : undefined;
  if (kind === undefined) return;
  const start = text.lastIndexOf('<', end - 1);
  const attribute = kind === 'path' ? /\sd\s*=\s*["']/ : /\spoints\s*=\s*["']/;
  const found = attribute.exec(text.slice(start, end));
  if (found === null) return;
  const at = start + found.index + found[0].length;
  const close = text.indexOf(text.charAt(at - 1), at);
  const data = text.slice(at, close);
  if (close > at && !/[&<]/.test(data)) drawing.shapes.push({ kind, data, at, mm });
}
