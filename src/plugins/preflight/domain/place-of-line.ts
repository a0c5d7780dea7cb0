import type { ShownLine } from '../../../kernel/reading/facts/pdf-scan';
import type { Finding } from '../contract';

/** The box around a line's letters, from below its baseline to above its capitals. */
export function placeOfLine({ x, y, width, size }: ShownLine): NonNullable<Finding['place']> {
  return { x, y: y - size * 0.25, width: Math.max(width, size / 2), height: size * 1.2 };
}
