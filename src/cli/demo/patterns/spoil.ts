import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import type { DemoFile } from './demo-pattern';

/** Changes the bytes of one file of a version, as real accidents do. */
export type Spoil = (bytes: Buffer) => Buffer | Promise<Buffer>;

/** @throws where the version has no such file */
export async function spoilFile(files: readonly DemoFile[], name: string, spoil: Spoil): Promise<DemoFile[]> {
  if (!files.some((file) => file.name === name)) throw new Error(`There is no file ${name} to spoil`);
  return Promise.all(
    files.map(async (file) => (file.name === name ? { name, bytes: await spoil(file.bytes) } : file)),
  );
}

/** As a broken upload leaves it. */
export const cutOff: Spoil = (bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.6));

export const withPassword: Spoil = (bytes) =>
  changePdf(bytes, (pdf) => {
    pdf.encrypt({ userPassword: 'rowan', ownerPassword: 'rowan-owner' });
  });

export const withJavaScript: Spoil = (bytes) =>
  changePdf(bytes, (pdf) => {
    pdf.addJavaScript('greet', 'app.alert("Thank you for buying this pattern");');
  });

/** A page added in another program, with a font that is not embedded. */
export const withStandardFont: Spoil = (bytes) =>
  changePdf(bytes, async (pdf) => {
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    pdf.addPage([595.28, 841.89]).drawText('Thank you for your purchase!', { x: 60, y: 760, size: 14, font });
  });

export const withScript: Spoil = (bytes) =>
  replaceIn(bytes, '</svg>', '<script>document.title = "opened";</script>\n</svg>');

export const withOutsidePicture: Spoil = (bytes) =>
  replaceIn(
    bytes,
    '</svg>',
    '<image href="https://pictures.example.com/logo.png" width="20" height="20"/>\n</svg>',
  );

export const withoutEnd: Spoil = (bytes) => replaceIn(bytes, '0\nEOF\n', '');

/** What a shop's own thumbnail looks like when it is uploaded as the cover. */
export const shrunk: Spoil = (bytes) => sharp(bytes).resize(320).png().toBuffer();

/** A picture under the name of a PDF. */
export const asPicture: Spoil = () =>
  sharp({ create: { width: 800, height: 1_100, channels: 3, background: '#ffffff' } })
    .png()
    .toBuffer();

async function changePdf(bytes: Buffer, change: (pdf: PDFDocument) => void | Promise<void>): Promise<Buffer> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  await change(pdf);
  return Buffer.from(await pdf.save());
}

function replaceIn(bytes: Buffer, from: string, to: string): Buffer {
  const text = bytes.toString('utf8');
  const at = text.lastIndexOf(from);
  if (at < 0) throw new Error(`There is no ${from} to replace`);
  return Buffer.from(text.slice(0, at) + to + text.slice(at + from.length));
}
