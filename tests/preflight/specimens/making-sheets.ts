import type { Chance } from './making-chance';

/** Something on a sheet; millimetres from the lower left. */
export type Mark =
  | { kind: 'words'; text: string; x: number; y: number; size: number }
  | { kind: 'box'; x: number; y: number; width: number; height: number }
  | {
      kind: 'picture';
      jpeg: Buffer;
      widthPx: number;
      heightPx: number;
      x: number;
      y: number;
      width: number;
      height: number;
    };

/** One page as a person sees it; each producer writes it in its own way. */
export interface Sheet {
  width: number;
  height: number;
  marks: Mark[];
}

export const papers = {
  A4: [210, 297],
  Letter: [215.9, 279.4],
  A3: [297, 420],
  A5: [148, 210],
  A0: [841, 1189],
} as const;

export function words(text: string, x: number, y: number, size = 4): Mark {
  return { kind: 'words', text, x, y, size };
}

export function box(x: number, y: number, width: number, height = width): Mark {
  return { kind: 'box', x, y, width, height };
}

export function sheet(paper: keyof typeof papers, marks: Mark[]): Sheet {
  const [width, height] = papers[paper];
  return { width, height, marks };
}

/** Lines below each other from the top of a page. */
export function textSheet(paper: keyof typeof papers, lines: readonly string[], size = 4): Sheet {
  const [, height] = papers[paper];
  return sheet(
    paper,
    lines.map((line, index) => words(line, 20, height - 25 - index * size * 2, size)),
  );
}

const talk: readonly string[] = [
  'Lay the front on the back, right sides together.',
  'Sew the side seams from the hem to the notch.',
  'Press the seams open and turn the piece.',
  'Das Vorderteil rechts auf rechts auf das Rückenteil legen.',
  'Die Seitennähte schließen und auseinanderbügeln.',
  'Assembler le devant et le dos, endroit contre endroit.',
  'Coser el delantero con la espalda por los lados.',
  'Leg het voorpand op het achterpand, goede kanten op elkaar.',
  'Cut 2 on fold, interface the waistband.',
  'Work in the round until the piece is long enough.',
];

/** Sentences that say nothing any rule would look at. */
export function smallTalk(chance: Chance, count: number): string[] {
  return Array.from({ length: count }, () => chance.pick(talk));
}
