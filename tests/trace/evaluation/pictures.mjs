import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { PDFDocument } from '@cantoo/pdf-lib';
import { compiled } from './files.mjs';

const { openPainter, greyPicture } = compiled('adapters/page-pictures');

/** What is done to a picture of a page; each begins from the same drawing of it at 150 dpi. */
export const pictureAttacks = [
  { name: 'picture of a page, 150 dpi JPEG', change: (page) => page.jpeg({ quality: 75 }) },
  {
    name: '100 dpi grey JPEG, put into a PDF',
    change: (page, { width }) => page.resize({ width: Math.round(width / 1.5) }).jpeg({ quality: 60 }),
    asPdf: true,
  },
  { name: 'aslant by 2°', change: (page) => page.rotate(2, { background: '#ffffff' }).jpeg({ quality: 80 }) },
  { name: 'scaled to 97 % on its sheet', change: shrunk },
  { name: 'printed and scanned (simulated)', change: printed },
  {
    name: 'print and scan, 100 dpi JPEG',
    change: async (page, size) =>
      sharp(await printed(page, size).png().toBuffer())
        .resize({ width: Math.round(size.width / 1.5) })
        .jpeg({ quality: 60 }),
  },
];

/** A page of a copy as a grey picture; poppler is faster and is not what the tracer draws with. */
export async function drawPage(pdf, page, folder, hasPoppler) {
  if (!hasPoppler) {
    const painter = await openPainter(pdf);
    const { width, height, data } = await painter.paint(page, 150);
    await painter.close();
    return sharp(data, { raw: { width, height, channels: 1 } })
      .png()
      .toBuffer();
  }
  const from = path.join(folder, 'drawn.pdf');
  writeFileSync(from, pdf);
  const largest = 5000;
  const args = ['-png', '-gray', '-cropbox', '-f', String(page), '-l', String(page), '-singlefile'];
  const { status, stderr } = spawnSync('pdftoppm', [...args, '-r', '150', from, path.join(folder, 'page')]);
  if (status !== 0) throw new Error(`pdftoppm: ${stderr}`);
  const png = readFileSync(path.join(folder, 'page.png'));
  const { width, height } = await sharp(png).metadata();
  return Math.max(width, height) <= largest
    ? png
    : sharp(png).resize(largest, largest, { fit: 'inside' }).png().toBuffer();
}

/** The suspect as the tracer sees it. */
export async function suspectPicture(attack, png) {
  const { width, height } = await sharp(png).metadata();
  const changed = await (await attack.change(sharp(png), { width, height })).toBuffer();
  if (attack.asPdf !== true) return greyPicture(changed);
  const document = await PDFDocument.create();
  const picture = await document.embedJpg(changed);
  const size = [(width * 72) / 150, (height * 72) / 150];
  document.addPage(size).drawImage(picture, { x: 0, y: 0, width: size[0], height: size[1] });
  const painter = await openPainter(await document.save());
  try {
    return await painter.paint(1, 150);
  } finally {
    await painter.close();
  }
}

function shrunk(page, { width, height }) {
  const [across, down] = [Math.round(width * 0.97), Math.round(height * 0.97)];
  const [left, top] = [Math.floor((width - across) / 2), Math.floor((height - down) / 2)];
  return page
    .resize(across, down)
    .extend({ left, right: width - across - left, top, bottom: height - down - top, background: '#ffffff' })
    .jpeg({ quality: 80 });
}

/** Ink that runs, a lamp that is not even, noise of the sensor, a sheet that lies aslant and a little large. */
function printed(page, { width, height }) {
  const noise = { type: 'gaussian', mean: 128, sigma: 9 };
  const grain = { create: { width, height, channels: 3, noise, background: '#808080' } };
  return page
    .blur(0.9)
    .linear(0.88, 18)
    .composite([{ input: grain, blend: 'overlay' }])
    .toColourspace('b-w')
    .rotate(1.3, { background: '#f0f0f0' })
    .jpeg({ quality: 75 });
}
