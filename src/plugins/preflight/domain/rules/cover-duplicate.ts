import type { Rule } from '../rule';

/**
 * Of 64 bits. Saved again, scaled or made lighter, the demo's covers differ from themselves in at most 4 and, cropped
 * by 4 %, in at most 7; two of them from one another in at least 11, in 24 at the median.
 */
const MOST_BITS = 6;

export const coverDuplicate: Rule = {
  id: 'cover-duplicate',
  title: 'Is a cover of its own',
  severity: 'warning',
  source: 'Our judgement: two patterns under one picture are bought by mistake. A 64-bit difference hash.',
  check: (facts, { role, about }) => {
    if (facts.format !== 'image' || role !== 'cover' || facts.image.hash === null) return [];
    const { hash } = facts.image;
    const near = (about?.olderCovers ?? [])
      .map((cover) => ({ ...cover, bits: bitsApart(hash, cover.hash) }))
      .filter(({ bits }) => bits <= MOST_BITS)
      .sort((one, other) => one.bits - other.bits)[0];
    if (near === undefined) return [];
    return [
      {
        message: `The cover looks like that of another pattern, ${near.pattern} ${near.version}. Give each its own picture.`,
        measured: `${String(near.bits)} of 64 bits differ`,
        limit: `more than ${String(MOST_BITS)}`,
        quote: near.pattern,
      },
    ];
  },
};

function bitsApart(one: string, other: string): number {
  let left = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let bits = 0;
  for (; left > 0n; left &= left - 1n) bits += 1;
  return bits;
}
