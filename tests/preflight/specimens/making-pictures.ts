import sharp, { type Sharp } from 'sharp';

/** A picture with stripes and a border, so that it is not one colour; the seed decides both. */
export function drawPicture(width: number, height: number, seed: number): Sharp {
  const step = 20 + (seed % 7) * 9;
  const lines = Array.from(
    { length: Math.ceil(width / step) },
    (_, index) =>
      `<rect x="${String(index * step)}" width="${String(step / 2)}" height="${String(height)}" fill="hsl(${String((seed * 47 + index * 11) % 360)},60%,55%)"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"><rect width="100%" height="100%" fill="hsl(${String((seed * 83) % 360)},40%,85%)"/>${lines.join('')}</svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: 'white' });
}

export type PictureKind = 'png' | 'jpeg' | 'webp';

export function savePicture(picture: Sharp, kind: PictureKind): Promise<Buffer> {
  switch (kind) {
    case 'png':
      return picture.png().toBuffer();
    case 'jpeg':
      return picture.jpeg({ quality: 80 }).toBuffer();
    case 'webp':
      return picture.webp({ quality: 70 }).toBuffer();
  }
}

export const endings: Readonly<Record<PictureKind, string>> = { png: 'png', jpeg: 'jpg', webp: 'webp' };
export const pictureKinds: readonly PictureKind[] = ['png', 'jpeg', 'webp'];
