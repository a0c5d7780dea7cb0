import { z } from 'zod';

/** Named sheets, short side first, in millimetres: ISO 216 and ANSI/ASME Y14.1. */
const sheets = {
  A0: [841, 1189],
  A1: [594, 841],
  A2: [420, 594],
  A3: [297, 420],
  A4: [210, 297],
  A5: [148, 210],
  Letter: [215.9, 279.4],
  Legal: [215.9, 355.6],
  Tabloid: [279.4, 431.8],
  'Arch E': [914.4, 1219.2],
} as const;

export const pageFormat = z.enum([
  'A0',
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'Letter',
  'Legal',
  'Tabloid',
  'Arch E',
  'custom',
]);

export type PageFormat = z.infer<typeof pageFormat>;

/** Generators round sheets to whole points or millimetres; real formats lie further apart than this. */
const TOLERANCE_MM = 2;

/** Names a sheet of the given size in millimetres, in either orientation. */
export function pageFormatOf(widthMm: number, heightMm: number): PageFormat {
  const [short, long] = widthMm < heightMm ? [widthMm, heightMm] : [heightMm, widthMm];
  for (const name of pageFormat.options) {
    if (name === 'custom') continue;
    const [sheetShort, sheetLong] = sheets[name];
    if (Math.abs(short - sheetShort) <= TOLERANCE_MM && Math.abs(long - sheetLong) <= TOLERANCE_MM)
      return name;
  }
  return 'custom';
}
