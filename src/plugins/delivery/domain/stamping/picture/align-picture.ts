import { halved, levelAt, type GreyImage, type Levels } from './grey-image';
import { inkBox } from './ink-box';
import { solve } from './solve';

/** From a pixel of the master's picture to one of the suspect's: x' = a·x + b·y + c, y' = d·x + e·y + f. */
export type Affine = readonly [number, number, number, number, number, number];

export interface Alignment {
  /** The suspect as it would be if it were a picture of the master's page at the master's place and size. */
  picture: GreyImage;
  /** Correlation at the page's edges and lines, -1 to 1. */
  likeness: number;
}

const LEVELS = 5;
const DEGREES = [0, -1, 1, -2, 2, -3, 3];
const MOST_SAMPLES = 16_000;
const TURNS = 20;

/**
 * Lays a scanned or photographed page over the master's picture: first guesses (whole picture on whole picture, ink
 * on ink, aslant by up to 3°) on a small picture, then least squares from coarse to fine (inverse compositional
 * alignment with gain and offset, as Baker and Matthews 2004 describe).
 */
export function alignPicture(suspect: GreyImage, master: GreyImage): Alignment {
  const [suspects, masters] = [pyramid(suspect), pyramid(master)];
  const top = masters.length - 1;
  const coarse = { suspect: suspects[top] ?? suspect, master: masters[top] ?? master };
  const samples = samplesOf(coarse.master);
  const ranked = firstGuesses(coarse.suspect, coarse.master)
    .map((guess) => refine(coarse.suspect, samples, guess, TURNS))
    .map((guess) => ({ guess, likeness: likenessOf(coarse.suspect, samples, guess) }))
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, 2);
  // Half the resolution is enough: what it is sure of is a fraction of a pixel of the whole.
  const last = Math.min(1, top);
  const middle = Math.max(last, top - 2);
  const settled = ranked
    .map(({ guess }) => descend(suspects, masters, guess, { from: top - 1, to: middle }))
    .sort((one, other) => other.likeness - one.likeness);
  const [first] = settled;
  if (first === undefined) return { picture: suspect, likeness: -1 };
  const { affine, likeness } = descend(
    suspects,
    masters,
    first.affine,
    { from: middle - 1, to: last },
    first.likeness,
  );
  return { picture: laidOver(suspect, last === 1 ? doubled(affine) : affine, master), likeness };
}

function descend(
  suspects: (GreyImage | Levels)[],
  masters: (GreyImage | Levels)[],
  guess: Affine,
  { from, to }: { from: number; to: number },
  before = -1,
) {
  let affine = guess;
  let likeness = before;
  for (let level = from; level >= to; level -= 1) {
    const [suspect, master] = [suspects[level], masters[level]];
    if (suspect === undefined || master === undefined) continue;
    affine = doubled(affine);
    const samples = samplesOf(master);
    affine = refine(suspect, samples, affine, TURNS);
    likeness = likenessOf(suspect, samples, affine);
  }
  return { affine, likeness };
}

function pyramid(image: GreyImage): (GreyImage | Levels)[] {
  const levels: (GreyImage | Levels)[] = [image];
  for (let level = 1; level < LEVELS; level += 1) {
    const last = levels[level - 1] ?? image;
    if (Math.min(last.width, last.height) < 48) break;
    levels.push(halved(last));
  }
  return levels;
}

/** Pixel centres lie at half pixels: twice the size moves them by half a pixel. */
function doubled([a, b, c, d, e, f]: Affine): Affine {
  const shift = (one: number, two: number, by: number) => 2 * by + 0.5 - 0.5 * (one + two);
  return [a, b, shift(a, b, c), d, e, shift(d, e, f)];
}

function firstGuesses(suspect: GreyImage | Levels, master: GreyImage | Levels): Affine[] {
  const whole = { left: 0, top: 0, right: 0, bottom: 0 };
  const frames = [
    [
      { ...whole, right: suspect.width, bottom: suspect.height },
      { ...whole, right: master.width, bottom: master.height },
    ] as const,
    [inkBox(suspect), inkBox(master)] as const,
  ];
  return frames.flatMap(([from, to]) => {
    if (from === undefined || to === undefined) return [];
    const across = (from.right - from.left) / (to.right - to.left);
    const down = (from.bottom - from.top) / (to.bottom - to.top);
    const centre = { x: (to.left + to.right) / 2, y: (to.top + to.bottom) / 2 };
    const goal = { x: (from.left + from.right) / 2, y: (from.top + from.bottom) / 2 };
    return DEGREES.map((degrees): Affine => {
      const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
      const [a, b, d, e] = [cos * across, -sin * down, sin * across, cos * down];
      return [a, b, goal.x - a * centre.x - b * centre.y, d, e, goal.y - d * centre.x - e * centre.y];
    });
  });
}

/** Pixels of the master that tell where they are: those on an edge. `terms` are the columns of the least squares. */
interface Samples {
  x: Float64Array;
  y: Float64Array;
  level: Float64Array;
  /** Eight a sample. */
  terms: Float64Array;
  normal: number[][];
  half: { x: number; y: number };
}

function samplesOf(master: GreyImage | Levels): Samples {
  const { width, height, data } = master;
  const strong: number[] = [];
  const at = (index: number) => data[index] ?? 255;
  for (let row = 1; row < height - 1; row += 1) {
    for (let column = 1; column < width - 1; column += 1) {
      const index = row * width + column;
      const slope = Math.abs(at(index + 1) - at(index - 1)) + Math.abs(at(index + width) - at(index - width));
      if (slope > 12) strong.push(index);
    }
  }
  const step = Math.max(1, strong.length / MOST_SAMPLES);
  const count = Math.min(strong.length, Math.floor(strong.length / step));
  const samples: Samples = {
    x: new Float64Array(count),
    y: new Float64Array(count),
    level: new Float64Array(count),
    terms: new Float64Array(8 * count),
    normal: [],
    half: { x: width / 2, y: height / 2 },
  };
  for (let sample = 0; sample < count; sample += 1) {
    const index = strong[Math.floor(sample * step)] ?? 0;
    const [x, y] = [index % width, Math.floor(index / width)];
    const [slopeX, slopeY] = [
      (at(index + 1) - at(index - 1)) / 2,
      (at(index + width) - at(index - width)) / 2,
    ];
    const [u, v] = [x / samples.half.x - 1, y / samples.half.y - 1];
    [samples.x[sample], samples.y[sample], samples.level[sample]] = [x, y, at(index)];
    samples.terms.set(
      [slopeX * u, slopeX * v, slopeX, slopeY * u, slopeY * v, slopeY, at(index), 1],
      8 * sample,
    );
  }
  samples.normal = Array.from({ length: 8 }, (_, one) =>
    Array.from({ length: 8 }, (__, other) => {
      let sum = 0;
      for (let term = 0; term < samples.terms.length; term += 8)
        sum += (samples.terms[term + one] ?? 0) * (samples.terms[term + other] ?? 0);
      return sum;
    }),
  );
  return samples;
}

function refine(suspect: GreyImage | Levels, samples: Samples, first: Affine, turns: number): Affine {
  let affine = first;
  for (let turn = 0; turn < turns; turn += 1) {
    const sums = new Array<number>(8).fill(0);
    for (let sample = 0; sample < samples.x.length; sample += 1) {
      const difference = levelUnder(suspect, affine, samples, sample) - (samples.level[sample] ?? 0);
      for (let column = 0; column < 8; column += 1)
        sums[column] = (sums[column] ?? 0) + (samples.terms[8 * sample + column] ?? 0) * difference;
    }
    const step = solve(samples.normal, sums);
    if (step === undefined) return affine;
    const next = composed(affine, step, samples.half);
    if (next === undefined) return affine;
    affine = next;
    if (Math.max(...step.slice(0, 6).map(Math.abs)) < 0.02) break;
  }
  return affine;
}

/** The step says how the master would have to be bent; the suspect is bent the other way. */
function composed(affine: Affine, step: number[], half: { x: number; y: number }): Affine | undefined {
  const [p = 0, q = 0, r = 0, s = 0, t = 0, u = 0] = step;
  // In pixels: x + p·(x/half − 1) + q·(y/half − 1) + r.
  const [a, b, c] = [1 + p / half.x, q / half.y, r - p - q];
  const [d, e, f] = [s / half.x, 1 + t / half.y, u - s - t];
  const determinant = a * e - b * d;
  if (!(Math.abs(determinant) > 0.2 && Math.abs(determinant) < 5)) return undefined;
  const back: Affine = [
    e / determinant,
    -b / determinant,
    (b * f - c * e) / determinant,
    -d / determinant,
    a / determinant,
    (c * d - a * f) / determinant,
  ];
  const [A, B, C, D, E, F] = affine;
  return [
    A * back[0] + B * back[3],
    A * back[1] + B * back[4],
    A * back[2] + B * back[5] + C,
    D * back[0] + E * back[3],
    D * back[1] + E * back[4],
    D * back[2] + E * back[5] + F,
  ];
}

function levelUnder(suspect: GreyImage | Levels, affine: Affine, samples: Samples, sample: number): number {
  const [x, y] = [samples.x[sample] ?? 0, samples.y[sample] ?? 0];
  const [a, b, c, d, e, f] = affine;
  return levelAt(suspect, a * x + b * y + c, d * x + e * y + f);
}

function likenessOf(suspect: GreyImage | Levels, samples: Samples, affine: Affine): number {
  const count = samples.x.length;
  let [sum, sumOther, squares, squaresOther, products] = [0, 0, 0, 0, 0];
  for (let sample = 0; sample < count; sample += 1) {
    const [one, other] = [samples.level[sample] ?? 0, levelUnder(suspect, affine, samples, sample)];
    sum += one;
    sumOther += other;
    squares += one * one;
    squaresOther += other * other;
    products += one * other;
  }
  const spread = (squares - (sum * sum) / count) * (squaresOther - (sumOther * sumOther) / count);
  return count < 50 || spread <= 0 ? -1 : (products - (sum * sumOther) / count) / Math.sqrt(spread);
}

function laidOver(suspect: GreyImage, [a, b, c, d, e, f]: Affine, { width, height }: GreyImage): GreyImage {
  const data = new Uint8Array(width * height);
  const { width: across, height: down, data: from } = suspect;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [sx, sy] = [a * x + b * y + c, d * x + e * y + f];
      const [left, top] = [Math.floor(sx), Math.floor(sy)];
      let level = 255;
      if (left >= 0 && top >= 0 && left < across - 1 && top < down - 1) {
        const at = top * across + left;
        const [u, v] = [sx - left, sy - top];
        const above = (from[at] ?? 255) * (1 - u) + (from[at + 1] ?? 255) * u;
        const below = (from[at + across] ?? 255) * (1 - u) + (from[at + across + 1] ?? 255) * u;
        level = above * (1 - v) + below * v;
      } else level = levelAt(suspect, sx, sy);
      data[y * width + x] = Math.round(level);
    }
  }
  return { width, height, data };
}
