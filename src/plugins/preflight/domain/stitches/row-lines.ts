import type { PageScan, ShownLine } from '../../../../kernel/reading/facts/pdf-scan';
import type { PatternLine } from './count-rows';
import { longestRow } from './read-row';
import { readRowHead, type RowHead } from './row-head';

/** A line of the pattern with what it is made of on the page. */
export interface PlacedLine {
  line: PatternLine;
  page: number;
  /** For each of a row's texts the lines of the page that it is made of. */
  parts: readonly (readonly ShownLine[])[];
}

/** Lines below that a row may go on over. */
const mostBelow = 4;
const endsRow = /[.!)\]]\s*$/;

/** The lines of a page in reading order, columns of rows one after the other. */
export function rowLinesOf({ page, lines }: Pick<PageScan, 'page' | 'lines'>): PlacedLine[] {
  const ordered = inColumns(lines.map((line) => ({ line, head: readRowHead(line.text.trim()) })));
  const placed: PlacedLine[] = [];
  const taken = new Set<ShownLine>();
  ordered.forEach(({ line, head }, index) => {
    if (taken.has(line)) return;
    if (head === null) {
      placed.push({ line: { kind: 'other', text: line.text }, page, parts: [[line]] });
      return;
    }
    const beside = besideOf(ordered, index, head);
    const below = belowOf(ordered, index + beside.length);
    for (const one of [...beside, ...below.filter((each) => each.x > line.x + 1)]) taken.add(one);
    placed.push(rowOf(line, head, [line, ...beside], below, page));
  });
  return placed;
}

interface HeadedLine {
  line: ShownLine;
  head: RowHead | null;
}

/** Two columns of rows are read one after the other: by the left edges at which their labels stand. */
function inColumns(lines: readonly HeadedLine[]): HeadedLine[] {
  const edges = lines.flatMap(({ line, head }) => (head === null ? [] : [line.x])).sort((a, b) => a - b);
  const columns = edges.filter((x, index) => index === 0 || x - edges[index - 1]! > 30);
  if (columns.length < 2) return [...lines];
  const columnOf = ({ line }: HeadedLine): number => columns.findLastIndex((x) => line.x >= x - 5);
  return columns.flatMap((_, column) => lines.filter((line) => Math.max(0, columnOf(line)) === column));
}

/** What stands on the label's own height, as in a table: `Rnd 3` · `(sc, inc) x 6` · `(18)`. */
function besideOf(lines: readonly HeadedLine[], index: number, head: RowHead): ShownLine[] {
  const { line } = lines[index]!;
  const beside: ShownLine[] = [];
  for (const next of lines.slice(index + 1, index + 4)) {
    const isBeside = Math.abs(next.line.y - line.y) < 0.4 * line.size && next.line.x > line.x;
    const isWanted =
      line.text.trim().length <= head.end + 1 ||
      /^[[(]?\d{1,4}[\])]?(?: sts?\.?)?$/.test(next.line.text.trim());
    if (!isBeside || next.head !== null || !isWanted) break;
    beside.push(next.line);
  }
  return beside;
}

/** The lines close below that may go on with the row. */
function belowOf(lines: readonly HeadedLine[], index: number): ShownLine[] {
  const below: ShownLine[] = [];
  let above = lines[index]!.line;
  for (const { line, head } of lines.slice(index + 1, index + 1 + mostBelow)) {
    const step = above.y - line.y;
    const isClose = step > 0.4 * line.size && step < 1.9 * Math.max(line.size, above.size);
    if (head !== null || !isClose || Math.abs(line.size - above.size) > 0.3) break;
    below.push(line);
    above = line;
  }
  return below;
}

function rowOf(
  line: ShownLine,
  head: RowHead,
  own: readonly ShownLine[],
  below: readonly ShownLine[],
  page: number,
): PlacedLine {
  const texts: string[] = [];
  const parts: ShownLine[][] = [];
  for (let more = below.length; more >= 0; more -= 1) {
    const used = [...own, ...below.slice(0, more)];
    const text = used
      .map(({ text: words }) => words.trim())
      .join(' ')
      .slice(0, longestRow + 200);
    // A row that breaks off goes on below; what is understood of its first line is not all of it.
    if (more < below.length && !endsRow.test(text)) continue;
    texts.push(text.slice(head.end));
    parts.push(used);
  }
  return {
    line: { kind: 'row', head, texts: texts.length > 0 ? texts : [line.text.slice(head.end)] },
    page,
    parts,
  };
}
