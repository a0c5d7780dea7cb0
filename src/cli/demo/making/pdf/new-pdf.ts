import { PDFDocument, type PDFFont } from '@cantoo/pdf-lib';
import { fontBytes } from '../fonts';
import { subsetFontkit } from '../../../../kernel/pdf/subset-fontkit';

export interface Fonts {
  regular: PDFFont;
  bold: PDFFont;
}

export interface NewPdf {
  pdf: PDFDocument;
  fonts: Fonts;
}

/** Points a millimetre. */
export const POINTS = 72 / 25.4;

/** The same drawing gives the same bytes, so the demo's files have one checksum everywhere. */
const drawnAt = new Date('2026-01-01T00:00:00Z');

/** An empty document with its two fonts, of which only the letters used are embedded. */
export async function newPdf(title: string, language = 'en'): Promise<NewPdf> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.registerFontkit(subsetFontkit);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage(language);
  pdf.setCreator('Selvedge demo');
  pdf.setProducer('Selvedge demo');
  pdf.setCreationDate(drawnAt);
  pdf.setModificationDate(drawnAt);
  const options = { subset: true, features: { liga: false } };
  const regular = await pdf.embedFont(await fontBytes('DejaVuSans'), options);
  const bold = await pdf.embedFont(await fontBytes('DejaVuSans-Bold'), options);
  return { pdf, fonts: { regular, bold } };
}

export async function savePdf({ pdf }: NewPdf): Promise<Buffer> {
  return Buffer.from(await pdf.save({ updateFieldAppearances: false }));
}
