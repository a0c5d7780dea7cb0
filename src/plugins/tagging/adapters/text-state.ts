import { place, type Matrix } from './pdf-drawing';

/** What decides how the next letters look (ISO 32000-1 §8.4 and §9.3). */
export interface TextState {
  ctm: Matrix;
  fill: string;
  alpha: number;
  mode: number;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

const nearWhite = 0.94;

/** Painting operators that fill (`fill`, `eoFill`, `fillStroke`, `eoFillStroke` and their closing kin). */
const fills: ReadonlySet<number> = new Set([22, 23, 24, 25, 26, 27]);

/** The box of a filled shape that white letters stand out on. */
export function darkBox({ fill, ctm }: TextState, args: readonly unknown[]): Box | null {
  const [paint, , bounds] = args;
  if (!fills.has(Number(paint)) || isWhite(fill) || bounds === null || bounds === undefined) return null;
  const [x1, y1, x2, y2] = Array.from({ length: 4 }, (_, index) =>
    Number((bounds as Record<number, unknown>)[index]),
  );
  const one = place(ctm, x1 ?? 0, y1 ?? 0);
  const other = place(ctm, x2 ?? 0, y2 ?? 0);
  return {
    left: Math.min(one.x, other.x),
    bottom: Math.min(one.y, other.y),
    right: Math.max(one.x, other.x),
    top: Math.max(one.y, other.y),
  };
}

export function graphicsOf(given: unknown): Partial<TextState> {
  const entries = Array.isArray(given) ? (given as [string, unknown][]) : [];
  const alpha = entries.find(([name]) => name === 'ca')?.[1];
  const font = entries.find(([name]) => name === 'Font')?.[1];
  return {
    ...(typeof alpha === 'number' ? { alpha } : {}),
    ...(Array.isArray(font) ? { size: Number(font[1]) } : {}),
  };
}

export function isWhite(fill: string): boolean {
  const value = /^#[0-9a-f]{6}$/i.test(fill) ? Number.parseInt(fill.slice(1), 16) : 0;
  return [16, 8, 0].every((shift) => ((value >> shift) & 255) / 255 >= nearWhite);
}
