import sharp from 'sharp';
import { lettering } from './lettering';
import type { Palette } from './palettes';

const coverSize = { width: 1_600, height: 2_000 };
/** Where the drawing goes. */
export const artFrame = { left: 150, top: 170, width: 1_300, height: 1_290 };

export interface Cover {
  title: string;
  /** `Sewing pattern · sizes 0–24` */
  under: string;
  designer: string;
  palette: Palette;
  ground: 'arch' | 'circle' | 'band';
  /** SVG patterns that the drawing refers to. */
  defs?: string;
  /** SVG within `artFrame`. */
  art: string;
}

export async function coverPng(cover: Cover): Promise<Buffer> {
  const drawing = await coverSvg(cover);
  return sharp(Buffer.from(drawing)).removeAlpha().png({ compressionLevel: 7 }).toBuffer();
}

async function coverSvg({ title, under, designer, palette, ground, defs = '', art }: Cover): Promise<string> {
  const { width, height } = coverSize;
  const words = await lettering(title, 'DejaVuSerif-Bold', 118);
  const size = Math.min(1, 1_400 / words.width);
  const line = await lettering(under, 'DejaVuSans', 46);
  const name = await lettering(designer, 'DejaVuSans-Bold', 40);
  const at = (outline: string, x: number, y: number, colour: string, scale = 1) =>
    `<path transform="translate(${x} ${y}) scale(${scale})" d="${outline}" fill="${colour}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs>${defs}</defs>
<rect width="${width}" height="${height}" fill="${palette.paper}"/>
${grounds[ground](palette)}
${art}
<path d="M100 1590H${width - 100}" stroke="${palette.accent}" stroke-width="6"/>
${at(words.outline, 100, 1_730, palette.dark, size)}
${at(line.outline, 104, 1_815, palette.dark)}
${at(name.outline, 104, 1_905, palette.accent)}
</svg>`;
}

const grounds: Record<Cover['ground'], (palette: Palette) => string> = {
  arch: ({ ground }) => `<path d="M200 1500V760a600 600 0 0 1 1200 0V1500z" fill="${ground}"/>`,
  circle: ({ ground }) => `<circle cx="800" cy="820" r="700" fill="${ground}"/>`,
  band: ({ ground }) => `<path d="M0 300L1600 120V1400L0 1540z" fill="${ground}"/>`,
};
