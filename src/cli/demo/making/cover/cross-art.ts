import { artFrame } from './cover-png';

/** A counted chart as it looks when it is stitched: a cross a square, blanks left out. */
export function crossArt(rows: readonly string[], colours: Readonly<Record<string, string>>): string {
  const columns = rows[0]!.length;
  const cell = Math.min(artFrame.width / columns, artFrame.height / rows.length);
  const left = artFrame.left + (artFrame.width - cell * columns) / 2;
  const top = artFrame.top + (artFrame.height - cell * rows.length) / 2;
  return Object.entries(colours)
    .map(([sign, colour]) => {
      const crosses = rows.flatMap((row, y) =>
        Array.from(row).flatMap((own, x) => {
          if (own !== sign) return [];
          const [x0, y0] = [left + (x + 0.14) * cell, top + (y + 0.14) * cell];
          const size = cell * 0.72;
          const at = (dx: number, dy: number) =>
            `${(x0 + dx * size).toFixed(1)} ${(y0 + dy * size).toFixed(1)}`;
          return [`M${at(0, 0)}L${at(1, 1)}M${at(1, 0)}L${at(0, 1)}`];
        }),
      );
      return `<path d="${crosses.join('')}" stroke="${colour}" stroke-width="${(cell * 0.3).toFixed(1)}" stroke-linecap="round" fill="none"/>`;
    })
    .join('\n');
}
