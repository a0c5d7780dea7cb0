import sharp from 'sharp';
import type { Specimen } from '../specimen';

const names = ['jacket-cover', 'Jacke_Titelbild', 'veste-couverture', 'chaqueta-portada', 'jas-omslag'];
const kinds = ['png', 'jpeg', 'webp'] as const;

/** A drawn cover: ground, a garment of sorts, stripes and words' bars, all by its number. */
export function coverArt(seed: number, width: number, height: number): sharp.Sharp {
  const colour = (at: number) =>
    `hsl(${String((seed * 67 + at * 83) % 360)},${String(35 + ((seed + at) % 4) * 12)}%,${String(25 + ((seed * 3 + at * 2) % 6) * 11)}%)`;
  const number = (at: number, least: number, most: number) =>
    least + ((((seed + 1) * 7_919 + at * 104_729) % 997) / 997) * (most - least);
  const shapes = Array.from({ length: 9 }, (_, at) => {
    const [x, y] = [number(at, 0, 90), number(at + 40, 0, 90)];
    return at % 2 === 0
      ? `<rect x="${String(x)}" y="${String(y)}" width="${String(number(at + 9, 8, 45))}" height="${String(number(at + 19, 8, 45))}" fill="${colour(at)}"/>`
      : `<circle cx="${String(x)}" cy="${String(y)}" r="${String(number(at + 29, 4, 26))}" fill="${colour(at)}"/>`;
  });
  const bars = Array.from(
    { length: 12 },
    (_, at) =>
      `<path d="M${String(8 + at * 7)} 88v6" stroke="${seed % 2 === 0 ? '#111' : '#fafafa'}" stroke-width="2"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" preserveAspectRatio="none" width="${String(width)}" height="${String(height)}"><rect width="100" height="100" fill="${colour(20)}"/>${shapes.join('')}${bars.join('')}</svg>`;
  return sharp(Buffer.from(svg)).removeAlpha();
}

export const sizeOf = (seed: number): [number, number] => [
  1_000 + (seed % 5) * 150,
  1_050 + (seed % 4) * 180,
];

export async function coverSpecimen(seed: number, picture: sharp.Sharp): Promise<Specimen> {
  const kind = kinds[seed % kinds.length]!;
  return {
    name: `${names[seed % names.length]!}.${kind === 'jpeg' ? 'jpg' : kind}`,
    bytes: await picture.toFormat(kind).toBuffer(),
    role: 'cover',
  };
}
