import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { Block } from '../../../../src/cli/demo/making/booklet/block';
import { bookletPdf } from '../../../../src/cli/demo/making/booklet/booklet-pdf';

/** Something that is set: a line of text, or a table with its head first. */
export type Part = string | readonly (readonly string[])[];

const standard = [
  StandardFonts.Helvetica,
  StandardFonts.TimesRoman,
  StandardFonts.Courier,
  StandardFonts.HelveticaBold,
];

/** Sets the parts as one of two producers does, on other paper, in other letters and places by the seed. */
export async function wordsPdf(seed: number, parts: readonly Part[]): Promise<Buffer> {
  return seed % 3 === 0 ? asBooklet(parts) : asPlain(seed, parts);
}

async function asBooklet(parts: readonly Part[]): Promise<Buffer> {
  const blocks = parts.map((part): Block => {
    if (typeof part === 'string') return { kind: 'rows', lines: [part] };
    return { kind: 'table', head: part[0]!, rows: part.slice(1) };
  });
  return bookletPdf({ title: 'Specimen', language: 'en', blocks });
}

async function asPlain(seed: number, parts: readonly Part[]): Promise<Buffer> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setProducer(`Specimen ${String(seed % 4)}`);
  const font = await pdf.embedFont(standard[seed % standard.length]!);
  const [width, height] = seed % 2 === 0 ? [595.28, 841.89] : [612, 792];
  const left = 40 + (seed % 5) * 6;
  const size = 9 + (seed % 4) * 0.5;
  const leading = size * (1.35 + (seed % 3) * 0.15);
  let page = pdf.addPage([width, height]);
  let y = height - 50 - (seed % 7) * 5;
  const set = (cells: readonly (readonly [string, number])[]): void => {
    if (y < 50) {
      page = pdf.addPage([width, height]);
      y = height - 50;
    }
    for (const [text, x] of cells) page.drawText(text, { x, y, size, font });
    y -= leading;
  };
  for (const part of parts) {
    if (typeof part === 'string') set([[part, left]]);
    else {
      const columns = part[0]!.map((_, at) =>
        Math.max(...part.map((row) => font.widthOfTextAtSize(row[at] ?? '', size))),
      );
      const lefts = columns.map((_, at) => columns.slice(0, at).reduce((sum, one) => sum + one + 24, left));
      for (const row of part) {
        set(
          row.flatMap((text, at): (readonly [string, number])[] => (text === '' ? [] : [[text, lefts[at]!]])),
        );
      }
      y -= leading;
    }
  }
  return Buffer.from(await pdf.save({ updateFieldAppearances: false }));
}
