import type { FileFacts } from '../contract';

type Svg = Extract<FileFacts, { format: 'svg' }>['svg'];

/** Units of a fixed length on paper (CSS Values 4 §6.2); `px` is not among them, printers read it as they like. */
const MILLIMETRES = new Map([
  ['mm', 1],
  ['cm', 10],
  ['q', 0.25],
  ['in', 25.4],
  ['pt', 25.4 / 72],
  ['pc', 25.4 / 6],
]);

/** The size an SVG says it has on paper; undefined where it does not say. */
export function svgMillimetres({ width, height }: Svg): { width: number; height: number } | undefined {
  const across = width === null ? undefined : MILLIMETRES.get(width.unit);
  const down = height === null ? undefined : MILLIMETRES.get(height.unit);
  if (width === null || height === null || across === undefined || down === undefined) return undefined;
  return { width: width.value * across, height: height.value * down };
}
