import type { Path, Point, Segment } from './path';

/** Reads what `tests/drafting` writes: `M`, and relative `l`, `c`, `z`, in tenths of a millimetre. */
export function parsePath(text: string): Path {
  const path: { start: Point; segments: Segment[]; closed: boolean }[] = [];
  let at: Point = [0, 0];
  for (const [, command, rest = ''] of text.matchAll(/([Mlcz])([^Mlcz]*)/g)) {
    const numbers = (rest.match(/-?\d+/g) ?? []).map(Number);
    const point = (index: number): Point => [
      at[0] + (numbers[index * 2] ?? 0) / 10,
      at[1] + (numbers[index * 2 + 1] ?? 0) / 10,
    ];
    const current = path.at(-1);
    if (command === 'M') {
      at = [0, 0];
      at = point(0);
      path.push({ start: at, segments: [], closed: false });
    } else if (current === undefined) {
      throw new Error(`A path begins with ${command ?? 'nothing'}`);
    } else if (command === 'z') {
      current.closed = true;
    } else {
      const segment: Segment = command === 'l' ? [point(0)] : [point(0), point(1), point(2)];
      current.segments.push(segment);
      at = segment.length === 1 ? segment[0] : segment[2];
    }
  }
  return path;
}
