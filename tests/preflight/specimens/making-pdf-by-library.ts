import { readFile } from 'node:fs/promises';
import { PDFDocument, StandardFonts, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { subsetFontkit } from '../../../src/kernel/pdf/subset-fontkit';
import type { Mark, Sheet } from './making-sheets';

export interface Drawing {
  /** Of the letters used only, or the whole font. */
  isSubset?: boolean;
  hasObjectStreams?: boolean;
  /** Helvetica, which every reader should bring. */
  isStandardFont?: boolean;
  /** Last changes before the file is saved. */
  change?: (pdf: PDFDocument) => void | Promise<void>;
}

const points = 72 / 25.4;
const drawnAt = new Date('2026-01-01T00:00:00Z');

/** Draws sheets with @cantoo/pdf-lib, in DejaVu unless said. */
export async function drawByLibrary(sheets: readonly Sheet[], drawing: Drawing = {}): Promise<Buffer> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.registerFontkit(subsetFontkit);
  pdf.setProducer('A library');
  pdf.setCreationDate(drawnAt);
  const hasWords = sheets.some(({ marks }) => marks.some(({ kind }) => kind === 'words'));
  const font = hasWords ? await fontFor(pdf, drawing) : undefined;
  for (const { width, height, marks } of sheets) {
    const page = pdf.addPage([width * points, height * points]);
    for (const mark of marks) await draw(pdf, page, mark, font);
  }
  await drawing.change?.(pdf);
  return Buffer.from(await pdf.save({ useObjectStreams: drawing.hasObjectStreams ?? true }));
}

async function fontFor(
  pdf: PDFDocument,
  { isSubset = true, isStandardFont = false }: Drawing,
): Promise<PDFFont> {
  if (isStandardFont) return pdf.embedFont(StandardFonts.Helvetica);
  const name = isSubset ? 'DejaVuSans.ttf' : 'DejaVuSansMono-BoldOblique.ttf';
  const bytes = await readFile(require.resolve(`dejavu-fonts-ttf/ttf/${name}`));
  return pdf.embedFont(bytes, { subset: isSubset, features: { liga: false } });
}

async function draw(pdf: PDFDocument, page: PDFPage, mark: Mark, font: PDFFont | undefined): Promise<void> {
  const at = { x: mark.x * points, y: mark.y * points };
  if (mark.kind === 'words') {
    page.drawText(mark.text, { ...at, size: mark.size * points, ...(font === undefined ? {} : { font }) });
    return;
  }
  const size = { width: mark.width * points, height: mark.height * points };
  if (mark.kind === 'picture') page.drawImage(await pdf.embedJpg(mark.jpeg), { ...at, ...size });
  else page.drawRectangle({ ...at, ...size, borderWidth: 0.7, borderColor: rgb(0, 0, 0) });
}

/** Changes a file that is there, and saves it as another program would. */
export async function changePdf(
  bytes: Buffer,
  change: (pdf: PDFDocument) => void | Promise<void>,
  hasObjectStreams = false,
): Promise<Buffer> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  await change(pdf);
  return Buffer.from(await pdf.save({ useObjectStreams: hasObjectStreams }));
}
