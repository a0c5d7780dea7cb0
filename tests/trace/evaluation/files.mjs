import { createRequire } from 'node:module';
import path from 'node:path';
import sharp from 'sharp';

const root = path.resolve(import.meta.dirname, '../../..');
const require = createRequire(import.meta.url);
export const compiled = (name) => require(path.join(root, 'dist/src/plugins/delivery', `${name}.js`));

/** The one that the compiled app uses: objects of another copy of the library are none to it. */
export const pdfLib = require('@cantoo/pdf-lib');

const { PDFDocument, StandardFonts } = pdfLib;
const { samplePattern } = compiled('adapters/pattern-samples');

/** Five files as designers sell them, of our own making. */
export async function sourceFiles() {
  return [
    { name: 'A4 tiles', pdf: await samplePattern([{}, {}, {}], 11) },
    { name: 'A0 sheet', pdf: await samplePattern([{ size: [2384, 3370] }], 22) },
    {
      name: 'turned, cropped, user unit 2',
      pdf: await samplePattern(
        [{ size: [612, 792], rotate: 90 }, { crop: [20, 30, 560, 800] }, { size: [500, 700], userUnit: 2 }],
        33,
      ),
    },
    { name: 'Letter, landscape', pdf: await samplePattern([{ size: [792, 612] }, { size: [792, 612] }], 44) },
    { name: 'instructions with a photo', pdf: await instructions() },
  ];
}

async function instructions() {
  const document = await PDFDocument.load(await samplePattern([{}, {}], 55));
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const noise = Buffer.from(
    Array.from({ length: 240 * 180 * 3 }, (_, at) => (at * 7919 + (at >> 5) * 104729) % 256),
  );
  const photo = await document.embedJpg(
    await sharp(noise, { raw: { width: 240, height: 180, channels: 3 } })
      .blur(6)
      .jpeg()
      .toBuffer(),
  );
  for (const page of document.getPages()) {
    page.drawImage(photo, { x: 320, y: 90, width: 240, height: 180 });
    for (let line = 0; line < 14; line += 1)
      page.drawText(`${line + 1}. Sew the side seams, press them open and finish the edges as you like.`, {
        x: 50,
        y: 400 - line * 14,
        size: 8,
        font,
      });
  }
  return document.save();
}
