import { readFile } from 'node:fs/promises';

export type FontName = 'DejaVuSans' | 'DejaVuSans-Bold' | 'DejaVuSerif' | 'DejaVuSerif-Bold';

const loaded = new Map<FontName, Promise<Buffer>>();

/** Bytes of a font that has fractions, umlauts and arrows; read once. */
export function fontBytes(name: FontName): Promise<Buffer> {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const reading = readFile(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
  loaded.set(name, reading);
  return reading;
}
