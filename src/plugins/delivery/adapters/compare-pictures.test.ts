import sharp from 'sharp';
import { openLoadersAfterwards } from '../../../kernel/reading/readers/open-loaders.suite';
import { comparePictures } from './compare-pictures';
import { openPainter } from './page-pictures';
import { samplePattern } from './pattern-samples';
import { prepared, stamped } from './prepare-master-samples';

openLoadersAfterwards();

const TOKEN = '3fa9c2d1e0';

/** A page of a PDF as a grey PNG. */
async function pageOf(pdf: Uint8Array, page: number, dpi = 150): Promise<Buffer> {
  const painter = await openPainter(pdf);
  const picture = await painter.paint(page, dpi);
  await painter.close();
  if (picture === undefined) throw new Error('no picture');
  const { width, height, data } = picture;
  return sharp(data, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer();
}

describe('comparePictures', () => {
  let master: Awaited<ReturnType<typeof prepared>>;
  let copy: Uint8Array;
  beforeAll(async () => {
    master = await prepared(await samplePattern([{}, {}, { size: [842, 595] }]));
    copy = stamped(master, TOKEN);
  });
  const read = async (picture: Buffer) => (await comparePictures(picture, master.bytes)).marks;
  const found = (page: number) => ({ kind: 'raster', page, token: TOKEN, ok: true, blocks: 2 });

  it.each<[string, (page: sharp.Sharp) => sharp.Sharp]>([
    ['a plain picture', (page) => page],
    ['a JPEG of less resolution', (page) => page.resize({ width: 900 }).jpeg({ quality: 60 })],
    ['a picture aslant by 2 degrees', (page) => page.rotate(2, { background: '#fff' })],
    ['a picture aslant by 2.7 degrees the other way', (page) => page.rotate(-2.7, { background: '#eee' })],
    [
      'a blurred scan with a border',
      (page) => page.extend({ top: 40, left: 70, right: 20, bottom: 60, background: '#fff' }).blur(0.8),
    ],
    [
      'a page printed at 97 %',
      (page) =>
        page.resize({ width: 1203 }).extend({ left: 18, right: 19, top: 26, bottom: 26, background: '#fff' }),
    ],
  ])('reads the dots of %s', async (_name, change) => {
    const picture = await change(sharp(await pageOf(copy, 2)))
      .png()
      .toBuffer();
    expect(await read(picture)).toEqual([found(1)]);
  });

  it('reads nothing from the original, from another work, from a white page', async () => {
    const plain = await samplePattern([{}, {}, { size: [842, 595] }]);
    expect(await read(await pageOf(plain, 2))).toEqual([]);
    const other = stamped(await prepared(await samplePattern([{}], 77)), TOKEN);
    const compared = await comparePictures(await pageOf(other, 1), master.bytes, [{ suspect: 1, master: 1 }]);
    expect(compared.marks).toEqual([]);
    expect(compared.likeness).toBeLessThan(0.4);
    const white = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(await read(white)).toEqual([]);
  });
});
