import { readFile } from 'node:fs/promises';

const files = {
  DejaVuSans: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  'DejaVuSans-Bold': require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  'DejaVuSerif-Bold': require.resolve('dejavu-fonts-ttf/ttf/DejaVuSerif-Bold.ttf'),
};
export type FontName = keyof typeof files;

const loaded = new Map<FontName, Promise<Buffer>>();

/** Bytes of a font that has fractions, umlauts and arrows; read once. */
export function fontBytes(name: FontName): Promise<Buffer> {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const reading = readFile(files[name]);
  loaded.set(name, reading);
  return reading;
}
