/** Shades this alike are one, so that the noise of a plain ground decides nothing. */
const SAME = 2;
/** A picture with fewer rises and falls looks like any other empty one. */
const LEAST_BITS = 6;

/**
 * 64 bits: whether each of 9 × 8 grey pixels is darker than its right neighbour (“dHash”, N. Krawetz 2013). Null
 * where next to nothing is shown.
 */
export function differenceHash(grey: Uint8Array): string | null {
  let bits = 0n;
  let changes = 0;
  for (let row = 0; row < 8; row += 1) {
    for (let column = 0; column < 8; column += 1) {
      const at = row * 9 + column;
      const rise = grey[at + 1]! - grey[at]!;
      if (Math.abs(rise) > SAME) changes += 1;
      bits = (bits << 1n) | (rise > 0 ? 1n : 0n);
    }
  }
  return changes < LEAST_BITS ? null : bits.toString(16).padStart(16, '0');
}
