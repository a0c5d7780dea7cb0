import { artFrame } from './cover-png';

/**
 * Rows of signs from the top, each sign a colour; drawn as knitted stitches, repeated over the whole frame. `behind` is
 * what shows between them.
 */
export function knitArt(
  rows: readonly string[],
  colours: Readonly<Record<string, string>>,
  across: number,
  behind: string,
): string {
  const stitch = artFrame.width / across;
  const high = stitch * 0.86;
  const down = Math.floor(artFrame.height / high);
  const paths = new Map<string, string[]>();
  for (let y = 0; y < down; y += 1) {
    const row = rows[y % rows.length]!;
    for (let x = 0; x < across; x += 1) {
      const colour = colours[row[x % row.length]!]!;
      const v = vee(artFrame.left + x * stitch, artFrame.top + y * high, stitch, high);
      paths.set(colour, [...(paths.get(colour) ?? []), v]);
    }
  }
  const { left, top, width } = artFrame;
  const cloth = `<rect x="${left - 8}" y="${top - 8}" width="${width + 16}" height="${round((down + 0.4) * high) + 8}" rx="18" fill="${behind}"/>`;
  const stitches = [...paths].map(([colour, shapes]) => `<path d="${shapes.join('')}" fill="${colour}"/>`);
  return [cloth, ...stitches].join('\n');
}

/** Two leaning drops that meet at the bottom. */
function vee(x: number, y: number, w: number, h: number): string {
  const at = (dx: number, dy: number) => `${round(x + dx * w)} ${round(y + dy * h)}`;
  const left = `M${at(0.04, 0.02)}C${at(0.16, 0.02)} ${at(0.44, 0.5)} ${at(0.49, 1.18)}C${at(0.3, 1.15)} ${at(0.04, 0.7)} ${at(0.04, 0.02)}Z`;
  const right = `M${at(0.96, 0.02)}C${at(0.84, 0.02)} ${at(0.56, 0.5)} ${at(0.51, 1.18)}C${at(0.7, 1.15)} ${at(0.96, 0.7)} ${at(0.96, 0.02)}Z`;
  return left + right;
}

const round = (value: number) => Math.round(value * 10) / 10;
