import { sumOf, type Stitch } from './stitches';

/** A piece in spiral rounds: how many stitches the last round has, and what has been written so far. */
export interface Crochet {
  count: number;
  round: number;
  lines: string[];
}

export const magicRing = (count: number): Crochet => ({
  count,
  round: 1,
  lines: [`Round 1: ${count} sc in a magic ring. [${count}]`],
});

/** `Round 5: (3 sc, inc) × 6. [30]` @throws where the part does not fit the round */
export function round(work: Crochet, part: readonly Stitch[]): void {
  const takes = sumOf(part, 'takes', 0);
  if (work.count % takes !== 0)
    throw new Error(`Round ${work.round + 1}: ${work.count} is no multiple of ${takes}`);
  const repeats = work.count / takes;
  work.count = repeats * sumOf(part, 'leaves', 0);
  work.round += 1;
  const text = part.map(({ name, times }) => (times === 1 ? name : `${String(times)} ${name}`)).join(', ');
  work.lines.push(`Round ${work.round}: (${text}) × ${repeats}. [${work.count}]`);
}

/** One round the same for several: `Rounds 8–14: sc in each stitch around. [42]` */
export function evenRounds(work: Crochet, rounds: number): void {
  const first = work.round + 1;
  work.round += rounds;
  const label = rounds === 1 ? `Round ${first}` : `Rounds ${first}–${work.round}`;
  work.lines.push(`${label}: sc in each stitch around. [${work.count}]`);
}
