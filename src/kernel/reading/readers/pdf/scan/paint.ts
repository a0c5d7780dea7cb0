import type { Colour } from './scan';

/** What is filled and stroked with: its space, and whether it is white, so that nobody sees it on paper. */
export interface Paint {
  fill: { space: Colour; isWhite: boolean };
  stroke: { space: Colour; isWhite: boolean };
}

const black = { space: 'gray', isWhite: false } as const;
export const firstPaint: Paint = { fill: black, stroke: black };

const deviceSpaces: Readonly<Record<string, Colour>> = { g: 'gray', rg: 'rgb', k: 'cmyk' };
/** Near enough to paper that nobody sees it. */
const nearOne = 0.985;

/**
 * What the paint is after an operator (ISO 32000-2 §8.6.8), those in small letters fill, the others stroke. `space` is
 * the one `cs` names; a pattern is never white.
 */
export function paintAfter(
  paint: Paint,
  operator: string,
  numbers: readonly number[],
  { space, isPattern }: { space: Colour; isPattern: boolean },
): Paint {
  const small = operator.toLowerCase();
  const side = operator === small ? 'fill' : 'stroke';
  const device = deviceSpaces[small];
  if (device !== undefined) {
    return { ...paint, [side]: { space: device, isWhite: isWhite(device, numbers) } };
  }
  if (small === 'cs') return { ...paint, [side]: { space, isWhite: false } };
  const kept = paint[side].space;
  return { ...paint, [side]: { space: kept, isWhite: !isPattern && isWhite(kept, numbers) } };
}

/** Whether what this operator paints can be seen on white paper. */
export function isSeen({ fill, stroke }: Paint, operator: string): boolean {
  const fills = /^[fFbB]/.test(operator);
  const strokes = /^[sSbB]/.test(operator);
  return (fills && !fill.isWhite) || (strokes && !stroke.isWhite);
}

function isWhite(space: Colour, numbers: readonly number[]): boolean {
  if (numbers.length === 0) return false;
  if (space === 'gray' || space === 'rgb') return numbers.every((value) => value >= nearOne);
  return space === 'cmyk' && numbers.every((value) => value <= 1 - nearOne);
}
