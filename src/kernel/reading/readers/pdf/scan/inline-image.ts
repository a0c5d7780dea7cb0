import type { Operand } from '../../../content/content-tokens';
import type { Colour, ScannedImage } from './scan';

/** Its dictionary stands before `ID` as names and values, with short names allowed (ISO 32000-2 §8.9.7). */
export function inlineImage(
  operands: readonly Operand[],
  colour: (name: string) => Colour,
): Omit<ScannedImage, 'matrix'> {
  const indexOf = (...keys: string[]): number =>
    operands.findIndex((operand) => keys.includes(wordOf(operand)));
  const size = (...keys: string[]): number => {
    const at = indexOf(...keys);
    const value = at < 0 ? undefined : operands[at + 1];
    return typeof value === 'number' && value > 0 ? Math.round(value) : 0;
  };
  const space = indexOf('/CS', '/ColorSpace');
  const mask = indexOf('/IM', '/ImageMask');
  const isMask = space < 0 || (mask >= 0 && wordOf(operands[mask + 1]) === '/true');
  return {
    widthPx: size('/W', '/Width'),
    heightPx: size('/H', '/Height'),
    colour: isMask ? 'mask' : colour(baseOf(operands, space + 1)),
  };
}

/** An array is written out: after `Indexed` comes its base. */
function baseOf(operands: readonly Operand[], at: number): string {
  const name = wordOf(operands[at]);
  return (name === '/I' || name === '/Indexed' ? wordOf(operands[at + 1]) : name).slice(1);
}

export function wordOf(operand: Operand | undefined): string {
  return typeof operand === 'object' && 'name' in operand ? operand.name : '';
}
