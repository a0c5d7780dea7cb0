import { transform, type Matrix } from '../../../content/page-view';
import type { ShownLine } from '../../../facts/pdf-scan';
import type { TextRun } from './text-state';

const mmPerPoint = 25.4 / 72;
const mostLines = 3_000;
const longestLine = 2_000;

interface Placed {
  text: string;
  /** Millimetres; the baseline runs from x to right. */
  x: number;
  y: number;
  right: number;
  size: number;
  missing: number;
}

/**
 * The words of a page in lines, top to bottom, left to right: runs that follow each other on one baseline are joined,
 * with a space where there is a gap of a fifth of the size. Words that are turned stand alone; invisible ones and those
 * beside the page are left out.
 */
export function shownLines(
  runs: readonly TextRun[],
  toShown: Matrix,
  size: { width: number; height: number },
): ShownLine[] {
  const placed = runs
    .filter(({ isInvisible, text }) => !isInvisible && text.trim() !== '')
    .map((run) => place(run, toShown))
    .filter(({ x, right, y }) => right > 0 && x < size.width && y > 0 && y < size.height);
  const rows = Map.groupBy(placed, ({ y }) => Math.round(y));
  const lines = [...rows.values()].flatMap((row) => joined(row.sort((one, other) => one.x - other.x)));
  return lines
    .sort((one, other) => other.y - one.y || one.x - other.x)
    .slice(0, mostLines)
    .map(({ text, x, y, right, size: height, missing }) => ({
      text: text.trim().slice(0, longestLine),
      x: round(x),
      y: round(y),
      width: round(right - x),
      size: round(height),
      missing,
    }));
}

function place({ text, start, end, size, missing }: TextRun, toShown: Matrix): Placed {
  const [x, y] = transform(toShown, ...start);
  const [x2, y2] = transform(toShown, ...end);
  const grown = Math.sqrt(Math.abs(toShown[0] * toShown[3] - toShown[1] * toShown[2]));
  return {
    text,
    x: Math.min(x, x2) * mmPerPoint,
    y: ((y + y2) / 2) * mmPerPoint,
    right: Math.max(x, x2) * mmPerPoint,
    size: size * grown * mmPerPoint,
    missing,
  };
}

function joined(row: readonly Placed[]): Placed[] {
  const lines: Placed[] = [];
  for (const run of row) {
    const last = lines.at(-1);
    const gap = last === undefined ? Infinity : run.x - last.right;
    if (last === undefined || gap > 1.5 * run.size || gap < -run.size) {
      lines.push({ ...run });
      continue;
    }
    last.text += gap > 0.2 * run.size ? ` ${run.text}` : run.text;
    last.right = Math.max(last.right, run.right);
    last.size = Math.max(last.size, run.size);
    last.missing += run.missing;
  }
  return lines;
}

function round(value: number): number {
  return Number.isFinite(value) ? Math.round(Math.max(-1e6, Math.min(1e6, value)) * 100) / 100 : 0;
}
