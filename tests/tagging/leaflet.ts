import {
  PDFDocument,
  PDFName,
  PDFOperator,
  PDFString,
  rgb,
  TextRenderingMode,
  type PDFPage,
} from '@cantoo/pdf-lib';
import fontkit from '@pdf-lib/fontkit';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

const a4: [number, number] = [595, 842];

/** Words on a page, and how they are drawn. */
export interface Line {
  text: string;
  look?: 'plain' | 'white' | 'tiny' | 'off-page' | 'invisible' | 'hidden-layer' | 'white-on-dark';
}

export const skirt: Line[][] = [
  [
    { text: 'Linden A-line skirt' },
    { text: 'Beginner-friendly, in sizes 0 to 24.' },
    { text: 'Sewing pattern and instructions' },
    { text: 'You will need' },
    { text: '1.60 m of woven cotton or linen' },
    { text: 'One 20 cm invisible zip' },
    { text: 'Interfacing for the waistband' },
  ],
  [
    { text: 'Instructions' },
    { text: 'Seam allowance: 1.5 cm, included everywhere.' },
    { text: '1. Sew the darts of the front and the back and press them.' },
    { text: '2. Close the darts of the back, sew the side seams.' },
    { text: '3. Fuse the interfacing to the waistband.' },
    { text: '4. No lining is needed.' },
    { text: '5. Set in the invisible zip and hem the skirt.' },
  ],
];

/** A leaflet as a PDF whose fonts are embedded, so that preflight lets it pass. */
export async function leafletPdf(pages: readonly (readonly Line[])[]): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  const font = await pdf.embedFont(await readFile(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')));
  const layer = pdf.context.register(pdf.context.obj({ Type: 'OCG', Name: PDFString.of('off') }));
  pdf.catalog.set(PDFName.of('OCProperties'), pdf.context.obj({ OCGs: [layer], D: { OFF: [layer] } }));
  for (const lines of pages) {
    const page = pdf.addPage(a4);
    lines.forEach(({ text, look = 'plain' }, index) => {
      const at = { x: 56, y: 760 - index * 26, size: 11, font, color: rgb(0.1, 0.1, 0.1) };
      draw(page, text, at, look, layer);
    });
  }
  return Buffer.from(await pdf.save());
}

type At = NonNullable<Parameters<PDFPage['drawText']>[1]> & { x: number; y: number };

function draw(page: PDFPage, text: string, at: At, look: NonNullable<Line['look']>, layer: unknown): void {
  switch (look) {
    case 'plain':
      page.drawText(text, at);
      break;
    case 'white':
      page.drawText(text, { ...at, color: rgb(1, 1, 1) });
      break;
    case 'white-on-dark':
      page.drawRectangle({ x: 40, y: at.y - 6, width: 500, height: 22, color: rgb(0.1, 0.2, 0.3) });
      page.drawText(text, { ...at, color: rgb(1, 1, 1) });
      break;
    case 'tiny':
      page.drawText(text, { ...at, size: 1 });
      break;
    case 'off-page':
      page.drawText(text, { ...at, x: -900 });
      break;
    case 'invisible':
      page.drawText(text, { ...at, renderMode: TextRenderingMode.Invisible });
      break;
    case 'hidden-layer':
      drawOnLayer(page, text, at, layer);
      break;
  }
}

function drawOnLayer(page: PDFPage, text: string, at: At, layer: unknown): void {
  const properties = page.doc.context.obj({ Off: layer as never });
  page.node.normalizedEntries().Resources.set(PDFName.of('Properties'), properties);
  page.pushOperators(operator('BDC', '/OC', '/Off'));
  page.drawText(text, at);
  page.pushOperators(operator('EMC'));
}

/** pdf-lib has no names for marked content of layers. */
function operator(name: string, ...args: string[]): PDFOperator {
  return PDFOperator.of(name as never, args);
}

/** A cover in two colours, the first on two thirds of it. */
export async function coverPicture(main: string, other: string): Promise<Buffer> {
  const band = await sharp({ create: { width: 1600, height: 530, channels: 3, background: other } })
    .png()
    .toBuffer();
  return sharp({ create: { width: 1600, height: 1600, channels: 3, background: main } })
    .composite([{ input: band, top: 1070, left: 0 }])
    .png()
    .toBuffer();
}
