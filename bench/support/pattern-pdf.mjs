import { randomFillSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { PDFDocument, PDFName, StandardFonts } = require('@cantoo/pdf-lib');
const sharp = require('sharp');
const a4 = [595.28, 841.89];
const sheet = { columns: 8, rows: 5, curves: 2_500, labels: 400 };

/**
 * Writes a PDF as pattern makers sell it: instructions with a photo and words a page, then tiles that all draw one
 * shared sheet of curves, words and test squares, each a part of it.
 *
 * @param {{ photos: number, tiles: number, bytes: number }} size bytes of the whole file, near enough
 */
export async function writePatternPdf(file, { photos, tiles, bytes }) {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const each = bytes / photos;
  for (let index = 0; index < photos; index += 1) {
    const page = pdf.addPage(a4);
    page.drawImage(await pdf.embedJpg(await noisyPhoto(each)), { x: 40, y: 400, width: 515, height: 400 });
    for (let line = 0; line < 30; line += 1) {
      page.drawText(`Step ${line + 1}: sew with 1.5 cm (5/8") seam allowance.`, {
        x: 40,
        y: 370 - line * 12,
        size: 9,
        font,
      });
    }
  }
  addTiles(pdf, font, tiles);
  await writeFile(file, await pdf.save());
}

/** Noise as a JPEG of the size asked: a first one tells how many bytes a pixel takes. */
async function noisyPhoto(bytes) {
  const tried = await noise(200);
  return noise(Math.round(200 * Math.sqrt(bytes / tried.length)));
}

function noise(side) {
  const raw = { width: side, height: side, channels: 3 };
  return sharp(randomFillSync(Buffer.alloc(side * side * 3)), { raw })
    .jpeg({ quality: 70 })
    .toBuffer();
}

function addTiles(pdf, font, tiles) {
  const { context } = pdf;
  const form = context.stream(drawing(), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, sheet.columns * a4[0], sheet.rows * a4[1]],
    Resources: { Font: { F1: font.ref } },
  });
  const ref = context.register(form);
  for (let tile = 0; tile < tiles; tile += 1) {
    const page = pdf.addPage(a4);
    page.node.setXObject(PDFName.of('Sheet'), ref);
    const [column, row] = [tile % sheet.columns, Math.floor(tile / sheet.columns)];
    const move = `q 1 0 0 1 ${-column * a4[0]} ${-row * a4[1]} cm /Sheet Do Q`;
    page.node.addContentStream(context.register(context.stream(move)));
    page.drawText(`${String.fromCharCode(65 + column)}${row + 1}`, { x: 280, y: 420, size: 30, font });
  }
}

function drawing() {
  const parts = ['0.5 w'];
  for (let index = 0; index < sheet.curves; index += 1) {
    const [x, y] = [(index * 37) % 4_700, (index * 101) % 4_100];
    parts.push(
      `${x} ${y} m ${x + 30} ${y + 50} ${x + 70} ${y + 40} ${x + 90} ${y} c ${x + 120} ${y + 9} l S`,
    );
  }
  for (let index = 0; index < sheet.labels; index += 1) {
    parts.push(
      `BT /F1 8 Tf ${(index * 53) % 4_700} ${(index * 97) % 4_100} Td (Size ${34 + (index % 9)} cut on fold) Tj ET`,
    );
  }
  parts.push('100 100 141.73 141.73 re S', 'BT /F1 9 Tf 140 165 Td (Test square 5 cm) Tj ET');
  return parts.join('\n');
}
