import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { writeByHand } from './making-pdf-by-hand';
import { smallTalk, textSheet } from './making-sheets';

/** Says at its start, as files for the web do, how long it is. */
function linearized(lines: readonly string[], tooLong: number): Buffer {
  const plain = writeByHand([textSheet('A4', lines)]);
  const head = (length: number): string =>
    `%PDF-1.4\n90 0 obj\n<< /Linearized 1 /L ${String(length).padStart(9, '0')} /N 1 >>\nendobj\n`;
  const added = head(0).length - '%PDF-1.4\n'.length;
  const text = plain.toString('latin1').slice('%PDF-1.4\n'.length);
  const length = plain.length + added;
  const moved = text
    .replace(
      /(\d{10}) 00000 n/g,
      (_, at: string) => `${String(Number(at) + added).padStart(10, '0')} 00000 n`,
    )
    .replace(/startxref\n(\d+)/, (_, at: string) => `startxref\n${String(Number(at) + added)}`);
  return Buffer.from(head(length + tooLong + (moved.length + head(0).length - length)) + moved, 'latin1');
}

export const specimens: RuleSpecimens = {
  rule: 'pdf-complete',
  make: async (seed) => {
    const chance = chanceOf(seed, 'pdf-complete');
    const name = chance.pick(['anleitung.pdf', 'Rosalie_A4.pdf', 'patron.pdf']);
    const lines = smallTalk(chance, chance.whole(3, 20));
    if (seed % 5 === 4) {
      return {
        right: { name, bytes: linearized(lines, 0) },
        wrong: { name, bytes: linearized(lines, chance.whole(500, 90_000)) },
      };
    }
    const bytes = await makePdf([textSheet('A4', lines), textSheet('A4', lines)], seed);
    const cut = bytes.subarray(0, Math.floor(bytes.length * chance.between(0.2, 0.98)));
    const noEnd = bytes.subarray(0, bytes.lastIndexOf('%%EOF'));
    return { right: { name, bytes }, wrong: { name, bytes: seed % 4 === 1 ? noEnd : cut } };
  },
};
