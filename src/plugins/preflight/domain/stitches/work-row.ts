import type { Step } from './row-steps';

/** What comes of a row in one size. */
export type Worked =
  /** `takes` of the stitches of the row before, all of them or not. */
  | { kind: 'worked'; takes: number | null; leaves: number }
  /** The part that goes on to the end does not fit in a whole number of times. */
  | { kind: 'uneven'; over: number; of: number };

interface Sum {
  takes: number;
  leaves: number;
}

/** Works the steps over `before` stitches; null where the row before is not known and has to be. */
export function workRow(steps: readonly Step[], size: number, before: number | null): Worked | null {
  const [begin] = steps;
  if (begin?.kind === 'begin') return { kind: 'worked', takes: null, leaves: at(begin.count, size) };
  const fixed = sumOf(steps, size);
  const fill = steps.find((step) => step.kind === 'fill');
  if (fill === undefined) return { kind: 'worked', ...fixed };
  if (before === null) return null;
  const unit = sumOf(fill.steps, size);
  if (unit.takes <= 0) return null;
  const after = sumOf(steps.slice(steps.indexOf(fill) + 1), size).takes;
  // `to last 3 sts` says how many are left for what follows.
  const room = before - fixed.takes + after - Math.max(after, at(fill.keep, size));
  const times = Math.floor(room / unit.takes);
  const over = room - times * unit.takes;
  if (room < 0 || over !== 0) return { kind: 'uneven', over: room < 0 ? room : over, of: unit.takes };
  return {
    kind: 'worked',
    takes: fixed.takes + times * unit.takes,
    leaves: fixed.leaves + times * unit.leaves,
  };
}

/** What all steps but the one that fills take and leave. */
function sumOf(steps: readonly Step[], size: number): Sum {
  const sum = { takes: 0, leaves: 0 };
  for (const step of steps) {
    const one = step.kind === 'work' ? step.worth : step.kind === 'group' ? sumOf(step.steps, size) : null;
    if (one === null || step.kind === 'fill' || step.kind === 'begin') continue;
    sum.takes += one.takes * at(step.times, size);
    sum.leaves += one.leaves * at(step.times, size);
  }
  return sum;
}

function at(numbers: readonly number[], size: number): number {
  return numbers.length === 1 ? numbers[0]! : (numbers[size] ?? Number.NaN);
}
