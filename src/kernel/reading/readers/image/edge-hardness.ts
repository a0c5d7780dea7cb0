/** Less than this is texture and noise. */
const LEAST_CONTRAST = 40;
const LEAST_STEP = 8;
/** As far to each side as an edge may be smeared. */
const REACH = 5;
/** A picture with fewer edges has nothing to be judged by. */
const LEAST_EDGES = 50;
const STEPS = 200;

/**
 * How hard the hardest tenth of the edges are: the largest step between neighbours over the whole contrast around
 * it. The variance of the Laplacian, the usual measure, rises with contrast and with the number of edges, so that a
 * blurred chequered picture passes for sharp; this hardly depends on what is shown. `grey`: one byte a pixel.
 */
export function edgeHardness(grey: Uint8Array, width: number, height: number): number | null {
  const counts = new Uint32Array(STEPS + 1);
  let edges = 0;
  const look = (at: number, stride: number) => {
    const step = Math.abs(grey[at + stride]! - grey[at]!);
    if (step < LEAST_STEP) return;
    let least = 255;
    let most = 0;
    for (let by = -REACH; by <= REACH + 1; by += 1) {
      const value = grey[at + by * stride]!;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    if (most - least < LEAST_CONTRAST) return;
    const bin = Math.round((step / (most - least)) * STEPS);
    counts[bin] = counts[bin]! + 1;
    edges += 1;
  };
  for (let y = REACH; y < height - REACH - 1; y += 1) {
    for (let x = REACH; x < width - REACH - 1; x += 1) {
      look(y * width + x, 1);
      look(y * width + x, width);
    }
  }
  if (edges < LEAST_EDGES) return null;
  let left = edges / 10;
  for (let step = STEPS; step >= 0; step -= 1) {
    left -= counts[step]!;
    if (left < 0) return step / STEPS;
  }
  return 0;
}
