import { countRows, type RowFault } from '../stitches/count-rows';
import { rowLinesOf } from '../stitches/row-lines';
import { placeOfLines } from '../words/place-of-lines';
import type { Rule } from '../rule';

const mostFindings = 50;

export const rowCount: Rule = {
  id: 'row-count',
  title: 'Has rows that come to the count they say',
  severity: 'warning',
  source:
    'Reported of real patterns: a round that says 48 and makes 50. Worked stitch by stitch, or not judged.',
  check: (facts) => {
    if (facts.format !== 'pdf') return [];
    const placed = facts.pdf.scans.flatMap(rowLinesOf);
    const faults = countRows(placed.map(({ line }) => line));
    return faults.slice(0, mostFindings).map((fault) => {
      const { page, parts } = placed[fault.index]!;
      const lines = parts[fault.reading] ?? [];
      const place = placeOfLines(lines);
      return {
        message: messageOf(fault),
        page,
        ...(place === undefined ? {} : { place }),
        ...measure(fault),
        quote: lines
          .map(({ text }) => text.trim())
          .join(' ')
          .slice(0, 300),
      };
    });
  },
};

function messageOf({ kind, before }: RowFault): string {
  switch (kind) {
    case 'total':
      return 'The row does not come to the count that it says. Work it once more, or mend the count.';
    case 'uneven':
      return `What is repeated does not fit into the ${sizes(before ?? [])} stitches of the row before a whole number of times.`;
    case 'takes':
      return `The row does not work the ${sizes(before ?? [])} stitches that the row before leaves.`;
  }
}

function measure({ kind, said, counted, before }: RowFault): { measured?: string; limit?: string } {
  if (kind === 'uneven')
    return { measured: `${sizes(before ?? [])} stitches`, limit: 'a whole number of repeats' };
  if (kind === 'takes') return { limit: `${sizes(before ?? [])} stitches, as the row before leaves` };
  return { measured: `${sizes(counted)} stitches`, limit: `${sizes(said ?? [])} stitches, as it says` };
}

/** `55 (60, 65)`, as patterns write the counts of their sizes. */
function sizes(counts: readonly (number | null)[]): string {
  const [first, ...rest] = counts.map((count) => String(count ?? '?'));
  return rest.length === 0 ? (first ?? '') : `${first!} (${rest.join(', ')})`;
}
