import { canonical } from './canonical';
import { takeCount } from './declared-count';
import { castOnCounts, mayChangeCount, readGlossary } from './other-lines';
import { languages, type Phrases } from './phrases';
import { readRow, type Readings } from './read-row';
import type { RowHead } from './row-head';
import type { Glossary } from './row-tokens';
import { workRow, type Worked } from './work-row';

/** A line of a pattern: a row with its label, or anything else. */
export type PatternLine =
  /** `texts` are its words with and without the lines below that may belong to it, the longest first. */
  { kind: 'row'; head: RowHead; texts: readonly string[] } | { kind: 'other'; text: string };

/** A row that does not add up. */
export interface RowFault {
  /** Of the lines that were given. */
  index: number;
  /** Which of its texts was read. */
  reading: number;
  /** `total`: it says another count; `uneven`: its repeat does not fit; `takes`: it works more or fewer stitches. */
  kind: 'total' | 'uneven' | 'takes';
  /** Before the row, by size. */
  before: number[] | null;
  /** What is said of the row and what comes of it, by size. */
  said: number[] | null;
  counted: (number | null)[];
}

/** Counts by size that the needles may hold; empty where nothing is known. */
type Known = readonly number[][];

/**
 * Works the rows of a pattern as a reader does, in the language that understands most of them. Says nothing of a row
 * that is not understood wholly, or that comes after one whose count is not known.
 */
export function countRows(lines: readonly PatternLine[]): RowFault[] {
  const glossary = readGlossary(lines);
  const sample = lines.filter(({ kind }) => kind === 'row').slice(0, 40);
  const understood = languages.map((phrases) => new RowCounter(phrases, glossary).count(sample).understood);
  const language = languages[understood.indexOf(Math.max(...understood))]!;
  return new RowCounter(language, glossary).count(lines).faults;
}

class RowCounter {
  private known: Known = [];
  private lastRow: number | null = null;
  /** Begun in a ring: every row is a round, whatever it is called. */
  private isSpiral = false;
  private readonly faults: RowFault[] = [];
  private understood = 0;

  constructor(
    private readonly phrases: Phrases,
    private readonly glossary: Glossary,
  ) {}

  count(lines: readonly PatternLine[]): { understood: number; faults: RowFault[] } {
    lines.forEach((line, index) => {
      if (line.kind === 'row') this.row(line.head, line.texts, index);
      else this.other(line.text);
    });
    return { understood: this.understood, faults: this.faults };
  }

  private other(text: string): void {
    const counts = castOnCounts(text);
    if (counts !== null) {
      this.known = [counts];
      this.lastRow = 0;
    } else if (mayChangeCount(text)) this.known = [];
  }

  private row(head: RowHead, texts: readonly string[], index: number): void {
    const isNext = head.from === null || (this.lastRow !== null && head.from === this.lastRow + 1);
    if (!isNext) this.known = [];
    this.lastRow = head.from === null ? (this.lastRow ?? 0) + 1 : head.to;
    const sizes = this.known[0]?.length ?? null;
    let said: number[] | null = null;
    for (const [reading, text] of texts.entries()) {
      const words = canonical(text.slice(0, 2_000), this.phrases);
      const declared = takeCount(words, sizes);
      if (declared === null) continue;
      const readings = readRow(declared.rest, sizes, this.glossary);
      if (readings === null) {
        if (!/\bch\b/.test(declared.rest)) said ??= declared.said;
        continue;
      }
      this.understood += 1;
      const times = head.from === null ? 1 : Math.max(1, head.to - head.from + 1);
      this.judge({ head, isNext, readings, said: declared.said, times, index, reading });
      return;
    }
    this.known = said === null ? [] : [said];
  }

  private judge(row: {
    head: RowHead;
    isNext: boolean;
    readings: Readings;
    said: number[] | null;
    times: number;
    index: number;
    reading: number;
  }): void {
    const { head, isNext, readings, said, times, index, reading } = row;
    const outcomes = this.outcomes(readings, said?.length ?? 1, times);
    const whole = outcomes.filter(({ worked }) => worked.every((one) => one?.kind === 'worked'));
    const begins = readings.some(([first]) => first?.kind === 'begin');
    if (begins || !isNext) this.isSpiral = begins;
    const isRound = head.isRound || this.isSpiral;
    const matching = whole.filter(({ before, worked }) => agrees(worked, before, said, isRound));
    if (outcomes.length === 0 || outcomes.some(({ worked }) => worked.includes(null))) {
      this.known = said === null ? [] : [said];
      return;
    }
    if (matching.length > 0) {
      const isWhole = matching.every(({ before, worked }) => worksAll(worked, before));
      const counts = matching.map(({ worked }) => said ?? worked.map((one) => leavesOf(one)!));
      this.known = said !== null || isWhole ? unique(counts) : [];
      return;
    }
    const [best] = whole.length > 0 ? whole : outcomes;
    const { before, worked } = best!;
    const counted = worked.map(leavesOf);
    const isTotal = said !== null && counted.some((one, size) => one !== null && one !== at(said, size));
    const isUneven = worked.some((one) => one?.kind === 'uneven');
    if (before !== null || begins) {
      const kind = isUneven ? 'uneven' : isTotal ? 'total' : 'takes';
      this.faults.push({ index, reading, kind, before, said, counted });
    }
    const next = whole.map((one) => one.worked.map((each) => leavesOf(each)!));
    this.known = unique([...(said === null ? [] : [said]), ...next]);
  }

  /** The row worked in every way that it may be meant, over every count that may be on the needles. */
  private outcomes(
    readings: Readings,
    saidSizes: number,
    times: number,
  ): { before: number[] | null; worked: (Worked | null)[] }[] {
    const starts: readonly (number[] | null)[] = this.known.length === 0 ? [null] : this.known;
    return starts.flatMap((before) => {
      const sizes = before?.length ?? saidSizes;
      if (saidSizes > 1 && saidSizes !== sizes) return [];
      return readings.map((steps) => ({
        before,
        worked: Array.from({ length: sizes }, (_, size) =>
          workTimes(steps, size, before?.[size] ?? null, times),
        ),
      }));
    });
  }
}

/** `Rounds 3-7` are the same row five times. */
function workTimes(
  steps: Readings[number],
  size: number,
  before: number | null,
  times: number,
): Worked | null {
  let worked = workRow(steps, size, before);
  for (let row = 1; row < times; row += 1) {
    if (worked?.kind !== 'worked' || worked.leaves === before) return worked;
    // A row that may not be worked over all stitches says nothing of the next.
    if (worked.takes === null || worked.takes !== before) return null;
    before = worked.leaves;
    worked = workRow(steps, size, before);
  }
  return worked;
}

/** Whether a row comes to what it says, and works the stitches that there are. */
function agrees(
  worked: readonly (Worked | null)[],
  before: readonly number[] | null,
  said: readonly number[] | null,
  isRound: boolean,
): boolean {
  return worked.every((one, size) => {
    if (one?.kind !== 'worked') return false;
    const { takes, leaves } = one;
    const left = before === null || takes === null ? 0 : before[size]! - takes;
    if (said === null) return left >= 0;
    // A round works every stitch; a row may leave some, and count them or not.
    if (isRound) return leaves === at(said, size) && left === 0;
    return left >= 0 && (leaves === at(said, size) || leaves + left === at(said, size));
  });
}

function worksAll(worked: readonly (Worked | null)[], before: readonly number[] | null): boolean {
  return worked.every(
    (one, size) =>
      before === null || one?.kind !== 'worked' || one.takes === null || one.takes === before[size],
  );
}

function leavesOf(worked: Worked | null): number | null {
  return worked?.kind === 'worked' ? worked.leaves : null;
}

function at(numbers: readonly number[], size: number): number {
  return numbers.length === 1 ? numbers[0]! : (numbers[size] ?? Number.NaN);
}

function unique(counts: readonly number[][]): number[][] {
  return [...new Map(counts.map((count) => [count.join(), count])).values()].slice(0, 4);
}
