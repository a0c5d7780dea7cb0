import { sizesText, sumOf, timesOf, type Stitch, type Times } from './stitches';

/** What is on the needles, in every size, and what has been written so far. */
export interface Knitting {
  counts: number[];
  lines: string[];
}

export const castOn = (counts: readonly number[]): Knitting => ({ counts: [...counts], lines: [] });

/** `*k6, k2tog; repeat from * to end.` @throws where the repeat does not fit a size */
export function repeatRow(work: Knitting, label: string, part: readonly Stitch[]): void {
  const counts = work.counts.map((count, size) => {
    const takes = sumOf(part, 'takes', size);
    if (count % takes !== 0) throw new Error(`${label}: ${count} stitches are not a multiple of ${takes}`);
    return (count / takes) * sumOf(part, 'leaves', size);
  });
  write(work, `${label}: *${partText(part)}; repeat from * to end.`, counts);
}

/** `k2, yo, k5, yo, k2.`, or a part that is worked twice. @throws where it does not take all stitches */
export function row(work: Knitting, label: string, part: readonly Stitch[], twice = false): void {
  const worked = twice ? 2 : 1;
  const counts = work.counts.map((count, size) => {
    const takes = sumOf(part, 'takes', size) * worked;
    if (count !== takes) throw new Error(`${label}: ${count} stitches, but ${takes} are worked`);
    return sumOf(part, 'leaves', size) * worked;
  });
  const text = twice ? `*${partText(part)}; repeat from * once more` : partText(part);
  write(work, `${label}: ${text}.`, counts);
}

/** Words about a row that changes nothing. */
export function plain(work: Knitting, label: string, text: string): void {
  work.lines.push(`${label}: ${text}`);
}

/** Something said in words that changes the counts: what is worked, and what it comes to. */
export function toCounts(work: Knitting, text: string, counts: readonly number[]): void {
  write(work, text, [...counts]);
}

function write(work: Knitting, text: string, counts: number[]): void {
  const changed = counts.some((count, size) => count !== work.counts[size]);
  work.counts = counts;
  work.lines.push(changed ? `${text} ${sizesText(counts)} sts.` : text);
}

function partText(part: readonly Stitch[]): string {
  return part.map(({ name, times }) => stitchText(name, times)).join(', ');
}

function stitchText(name: Stitch['name'], times: Times): string {
  if (name === 'k' || name === 'p' || name === 'sl') return `${name}${sizesText(times)}`;
  if (timesOf(times, 0) !== 1) throw new Error(`${name} is written once`);
  return name;
}
