import { artFrame } from './cover-png';

const middle = { x: artFrame.left + artFrame.width / 2, y: artFrame.top + artFrame.height / 2 };

/** Rounds of crochet seen from above: as many stitches a ring as the pattern has. */
export function ringsArt(counts: readonly number[], colours: readonly string[]): string {
  const step = Math.min(artFrame.width, artFrame.height) / 2 / (counts.length + 1);
  return counts
    .map((count, ring) => {
      const radius = (ring + 1) * step;
      const colour = colours[ring % colours.length]!;
      const size = Math.min((Math.PI * radius) / count, step * 0.52);
      const dots = Array.from({ length: count }, (_, stitch) => {
        const angle = (stitch / count) * 2 * Math.PI + ring * 0.13;
        const x = middle.x + radius * Math.cos(angle);
        const y = middle.y + radius * Math.sin(angle);
        return `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="${(step * 0.46).toFixed(1)}" ry="${size.toFixed(1)}" transform="rotate(${((angle * 180) / Math.PI).toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)})"/>`;
      });
      return `<g fill="${colour}">${dots.join('')}</g>`;
    })
    .join('\n');
}

/** Granny squares side by side: clusters of three around, a colour a round. */
export function grannyArt(across: number, rounds: number, colours: readonly string[]): string {
  const side = Math.min(artFrame.width, artFrame.height) / across;
  const squares: string[] = [];
  for (let row = 0; row < across; row += 1) {
    for (let column = 0; column < across; column += 1) {
      const x = artFrame.left + (artFrame.width - side * across) / 2 + (column + 0.5) * side;
      const y = artFrame.top + (artFrame.height - side * across) / 2 + (row + 0.5) * side;
      squares.push(
        granny(x, y, side * 0.96, rounds, (ring) => colours[(ring + row * 2 + column) % colours.length]!),
      );
    }
  }
  return squares.join('\n');
}

function granny(
  x: number,
  y: number,
  side: number,
  rounds: number,
  colour: (ring: number) => string,
): string {
  const step = side / 2 / (rounds + 0.2);
  const rings = Array.from({ length: rounds }, (_, index) => {
    const ring = index + 1;
    const clusters = [0, 90, 180, 270].flatMap((turn) =>
      Array.from({ length: ring }, (_one, at) => {
        const along = (at - (ring - 1) / 2) * ((2 * ring * step) / ring);
        return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn}) translate(${along.toFixed(1)} ${(-ring * step + step * 0.1).toFixed(1)})">${cluster(step)}</g>`;
      }),
    );
    return `<g fill="${colour(index)}">${clusters.join('')}</g>`;
  });
  return `${rings.join('')}<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(step * 0.45).toFixed(1)}" fill="${colour(rounds)}"/>`;
}

const cluster = (step: number) =>
  [-1, 0, 1]
    .map(
      (stitch) =>
        `<ellipse cx="${(stitch * step * 0.5).toFixed(1)}" cy="0" rx="${(step * 0.24).toFixed(1)}" ry="${(step * 0.46).toFixed(1)}" transform="rotate(${stitch * 14})"/>`,
    )
    .join('');
