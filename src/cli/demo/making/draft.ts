import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Language = 'en' | 'de';
export type Words = Record<Language, string>;

/** What is cut of one piece: how many of which material; on the fold, two of them hang together. */
export interface Cut {
  of: string;
  pieces: number;
  onFold?: boolean;
}

/** One piece in one size; paths as `parsePath` reads them. */
export interface PieceDrawing {
  cut: string;
  seam?: string;
  marks?: string[];
  points?: [kind: string, x: number, y: number][];
}

export interface Piece {
  key: string;
  name: Words;
  cut: Cut[];
  /** Where there is room for words: x, y, radius, in tenths of a millimetre. */
  middle: [number, number, number];
  grain?: [number, number, number, number];
  fold?: string;
  sizes: PieceDrawing[];
}

export interface DraftSize {
  label: string;
  /** Millimetres. */
  body: Record<string, number>;
}

/** A garment in all its sizes, as `tests/drafting` wrote it. */
export interface Draft {
  source: string;
  seamAllowanceMm: number;
  sizes: DraftSize[];
  pieces: Piece[];
}

export async function readDraft(name: string): Promise<Draft> {
  return JSON.parse(await readFile(join(__dirname, '../drafts', `${name}.json`), 'utf8')) as Draft;
}
