import { PDFDocument, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import fontkit from '@pdf-lib/fontkit';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

const millimetre = 72 / 25.4;
const a4: [number, number] = [210 * millimetre, 297 * millimetre];
const ink = rgb(0.1, 0.1, 0.12);

/** The files of a small A-line skirt, drawn by code: all of them are fit to sell but the last. */
export interface DemoFiles {
  instructions: Buffer;
  template: Buffer;
  cover: Buffer;
  /** The instructions as a broken upload leaves them: cut in the middle. */
  broken: Buffer;
}

export async function demoFiles(): Promise<DemoFiles> {
  const font = await readFile(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));
  const instructions = await instructionsPdf(font);
  const broken = instructions.subarray(0, Math.floor(instructions.length * 0.6));
  return { instructions, template: await templatePdf(font), cover: await coverPicture(), broken };
}

const instructionLines = [
  'Linden A-line skirt',
  '',
  'Beginner-friendly, in sizes 0 to 24.',
  'Seam allowance: 1.5 cm (5/8″), included.',
  'Fabric: 1.60 m of woven cotton or linen, 140 cm wide.',
  'Notions: one 20 cm zip, 60 cm of waistband interfacing.',
  '',
  '1. Print page 1 of the template at 100 % and measure the test square.',
  '2. Cut front and back on the fold, the waistband once.',
  '3. Close the darts, press them towards the centre.',
  '4. Sew the side seams, leave 20 cm open on the left for the zip.',
  '5. Set in the zip, attach the waistband, hem by ⅜″.',
];

async function instructionsPdf(fontBytes: Uint8Array): Promise<Buffer> {
  const { pdf, font } = await newPdf(fontBytes, 'Linden A-line skirt: instructions');
  const page = pdf.addPage(a4);
  instructionLines.forEach((line, index) => {
    page.drawText(line, { x: 56, y: a4[1] - 90 - index * 26, size: index === 0 ? 22 : 11, font, color: ink });
  });
  const sizes = pdf.addPage(a4);
  sizes.drawText('Size table (cm)', { x: 56, y: a4[1] - 90, size: 16, font, color: ink });
  for (let size = 0; size <= 24; size += 2) {
    const row = `${String(size).padStart(2)}    waist ${60 + size * 1.8}    hip ${84 + size * 1.8}`;
    sizes.drawText(row, { x: 56, y: a4[1] - 130 - size * 11, size: 11, font, color: ink });
  }
  return Buffer.from(await pdf.save());
}

async function templatePdf(fontBytes: Uint8Array): Promise<Buffer> {
  const { pdf, font } = await newPdf(fontBytes, 'Linden A-line skirt: template A4');
  for (let tile = 0; tile < 4; tile += 1) {
    const page = pdf.addPage(a4);
    drawTile(page, font, tile);
    if (tile === 0) drawTestSquare(page, font);
  }
  return Buffer.from(await pdf.save());
}

function drawTile(page: PDFPage, font: PDFFont, tile: number): void {
  const margin = 10 * millimetre;
  const [width, height] = a4;
  page.drawRectangle({
    x: margin,
    y: margin + 10,
    width: width - 2 * margin,
    height: height - 2 * margin - 10,
    borderColor: ink,
    borderWidth: 0.5,
  });
  page.drawText(`${'AB'[tile % 2]}${Math.floor(tile / 2) + 1}`, {
    x: width / 2,
    y: height / 2,
    size: 40,
    font,
    color: rgb(0.8, 0.8, 0.8),
  });
  const hem = height * (tile < 2 ? 0.2 : 0.7);
  page.drawSvgPath(`M 40 0 C 160 ${20 + tile * 8}, 300 ${30 + tile * 8}, ${width - 60} 10`, {
    x: 20,
    y: hem,
    borderColor: ink,
    borderWidth: 1,
  });
}

/** 50 mm on each side: what a buyer measures after printing. */
function drawTestSquare(page: PDFPage, font: PDFFont): void {
  const side = 50 * millimetre;
  page.drawRectangle({ x: 80, y: 500, width: side, height: side, borderColor: ink, borderWidth: 0.75 });
  page.drawText('5 cm', { x: 80 + side / 2 - 14, y: 500 + side / 2, size: 12, font, color: ink });
  page.drawText('Test square: print at 100 %, measure, then go on.', {
    x: 80,
    y: 480,
    size: 9,
    font,
    color: ink,
  });
}

async function newPdf(fontBytes: Uint8Array, title: string): Promise<{ pdf: PDFDocument; font: PDFFont }> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  pdf.setTitle(title);
  pdf.setCreator('Selvedge demo');
  return { pdf, font: await pdf.embedFont(fontBytes) };
}

/** A flat drawing of a skirt, wide enough for every channel. */
async function coverPicture(): Promise<Buffer> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 2000">
    <rect width="1600" height="2000" fill="#f3ede2"/>
    <path d="M620 420h360l300 1080q-480 130-960 0z" fill="#31594d"/>
    <path d="M610 360h380v80H610z" fill="#24443b"/>
    <path d="M800 440v1120M690 440l-150 1090M910 440l150 1090" stroke="#24443b" stroke-width="6" fill="none"/>
    <text x="800" y="1780" font-family="DejaVu Sans, sans-serif" font-size="110" text-anchor="middle" fill="#24443b">Linden</text>
  </svg>`;
  return sharp(Buffer.from(drawing)).png().toBuffer();
}
