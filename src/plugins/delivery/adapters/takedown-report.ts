import { readFileSync } from 'node:fs';
import { PDFDocument, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import fontkit from '@pdf-lib/fontkit';
import type { ReportChapter } from '../domain/report/report-chapters';

const FONT_FILE = 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf';
const SHEET = { width: 595, height: 842, margin: 56 };
const NAMES = 170;
const INK = rgb(0.1, 0.1, 0.15);
const PALE = rgb(0.4, 0.4, 0.45);

/** A report as a PDF on A4: a title, then chapters of names and facts. Resolves to its bytes. */
export async function writeReport(title: string, chapters: readonly ReportChapter[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit as never);
  document.setTitle(title);
  const font = await document.embedFont(readFileSync(require.resolve(FONT_FILE)), { subset: false });
  const known = new Set(font.getCharacterSet());
  const clean = (text: string) => writable(text, known);
  const pen = newPen(document, font);
  pen.write(clean(title), SHEET.margin, 18);
  pen.down(34);
  for (const { heading, facts } of chapters) {
    pen.keep(60);
    pen.down(14);
    pen.write(heading, SHEET.margin, 12);
    pen.down(20);
    for (const [name, fact] of facts) {
      const lines = wrapped(clean(fact), font, 9.5, SHEET.width - 2 * SHEET.margin - NAMES);
      const names = wrapped(clean(name), font, 9.5, NAMES - 12);
      for (let line = 0; line < Math.max(lines.length, names.length); line += 1) {
        pen.keep(14);
        pen.write(names[line] ?? '', SHEET.margin, 9.5, PALE);
        pen.write(lines[line] ?? '', SHEET.margin + NAMES, 9.5);
        pen.down(14);
      }
    }
  }
  return document.save();
}

function newPen(document: PDFDocument, font: PDFFont) {
  const addPage = (): PDFPage => document.addPage([SHEET.width, SHEET.height]);
  let page = addPage();
  let y = SHEET.height - SHEET.margin;
  return {
    write(text: string, x: number, size: number, color = INK) {
      page.drawText(text, { x, y, size, font, color });
    },
    down(by: number) {
      y -= by;
    },
    /** A new page if less than this is left of it. */
    keep(room: number) {
      if (y - room >= SHEET.margin) return;
      page = addPage();
      y = SHEET.height - SHEET.margin;
    },
  };
}

/** What the font lacks becomes a question mark; names of files may hold anything. */
function writable(text: string, known: ReadonlySet<number>): string {
  return Array.from(text.normalize('NFC').replace(/\p{C}/gu, ''), (letter) =>
    known.has(letter.codePointAt(0) ?? 0) ? letter : '?',
  ).join('');
}

/** Breaks at blanks, and within a word that is longer than a line, as a hash is. */
function wrapped(text: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string) => font.widthOfTextAtSize(candidate, size) <= width;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (!fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}
