import fontkit, { type Font } from '@pdf-lib/fontkit';
import { fontBytes, type FontName } from '../fonts';

const opened = new Map<FontName, Promise<Font>>();

function font(name: FontName): Promise<Font> {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const opening = fontBytes(name).then((bytes) => fontkit.create(bytes));
  opened.set(name, opening);
  return opening;
}

export interface Lettering {
  /** SVG path data, its baseline beginning at 0, 0. */
  outline: string;
  width: number;
}

/** Words as outlines: a cover looks the same on a machine without fonts. */
export async function lettering(text: string, name: FontName, size: number): Promise<Lettering> {
  const face = await font(name);
  const scale = size / face.unitsPerEm;
  let x = 0;
  const outlines: string[] = [];
  for (const { path, advanceWidth } of face.layout(text).glyphs) {
    outlines.push(placed(path.toSVG(), x, scale));
    x += advanceWidth * scale;
  }
  return { outline: outlines.join(''), width: x };
}

/** A glyph's y runs upwards from the baseline; pairs of numbers alternate x and y. */
function placed(glyph: string, left: number, scale: number): string {
  let isX = false;
  return glyph.replace(/[A-Za-z]|-?[\d.]+(?:e-?\d+)?/g, (part) => {
    if (/^[A-Za-z]$/.test(part)) {
      isX = false;
      return part;
    }
    isX = !isX;
    const value = isX ? left + Number(part) * scale : -Number(part) * scale;
    return `${Math.round(value * 10) / 10} `;
  });
}
