import type { ShownLine } from '../../../../kernel/reading/facts/pdf-scan';
import type { Finding } from '../../contract';

type Place = NonNullable<Finding['place']>;

/** The box around lines of a page: letters reach a quarter of their size below the baseline. */
export function placeOfLines(
  lines: readonly Pick<ShownLine, 'x' | 'y' | 'width' | 'size'>[],
): Place | undefined {
  if (lines.length === 0) return undefined;
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map(({ x, width }) => x + width));
  const bottom = Math.min(...lines.map(({ y, size }) => y - size / 4));
  const top = Math.max(...lines.map(({ y, size }) => y + size));
  return { x: left, y: bottom, width: right - left, height: top - bottom };
}
