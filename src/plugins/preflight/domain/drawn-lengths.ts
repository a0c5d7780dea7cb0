import type { FileFacts } from '../contract';

export type DxfDrawing = NonNullable<Extract<FileFacts, { format: 'dxf' }>['dxf']['drawing']>;

/** `0.35 mm`, or `0.35 units` where the drawing does not say what it is drawn in. */
export function lengthText(length: number, { millimetresPerUnit }: DxfDrawing): string {
  const digits = length < 1 ? 3 : length < 100 ? 2 : 0;
  return `${String(Number(length.toFixed(digits)))} ${millimetresPerUnit === null ? 'units' : 'mm'}`;
}

interface Spot {
  layer: string;
  block: string | null;
  x: number;
  y: number;
}

/** `layer CUT, block FRONT at 12.5 / 80`. */
export function spotText({ layer, block, x, y }: Spot): string {
  const at = [x, y].map((value) => String(Math.round(value * 10) / 10)).join(' / ');
  return `layer ${layer}${block === null ? '' : `, block ${block}`} at ${at}`;
}

/** A box around a spot, from the lower left of all that is drawn; nothing for what lies in a block. */
export function placeOf(
  { block, x, y }: Spot,
  size: number,
  { box, millimetresPerUnit }: DxfDrawing,
): { place?: { x: number; y: number; width: number; height: number } } {
  if (block !== null || box === null || millimetresPerUnit === null) return {};
  const side = Math.max(size, 2);
  return { place: { x: x - box.x - side / 2, y: y - box.y - side / 2, width: side, height: side } };
}
