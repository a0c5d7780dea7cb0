import { degrees, PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';
import { run } from '../../pdf';
import { runOnBytes } from '../../run-on-bytes.suite';
import type { PageScan } from '../../../facts/pdf-scan';

const millimetre = 72 / 25.4;

/** The scan of a page whose content is this text. */
async function scan(
  content: string,
  prepare: (pdf: PDFDocument, page: PDFPage) => void = () => undefined,
): Promise<PageScan> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([200 * millimetre, 200 * millimetre]);
  prepare(pdf, page);
  page.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream(content)));
  const facts = await runOnBytes(run, Buffer.from(await pdf.save()), {});
  return facts.scans[0]!;
}

function image(pdf: PDFDocument, page: PDFPage, name: string, dict: Record<string, unknown>): void {
  const pixels = deflateSync(Buffer.alloc(16));
  const stream = pdf.context.stream(pixels, {
    Type: 'XObject',
    Subtype: 'Image',
    Width: 300,
    Height: 150,
    BitsPerComponent: 8,
    Filter: 'FlateDecode',
    ...dict,
  } as never);
  page.node.setXObject(PDFName.of(name), pdf.context.register(stream));
}

describe('pictures', () => {
  const rgb = (pdf: PDFDocument, page: PDFPage) => image(pdf, page, 'Im', { ColorSpace: 'DeviceRGB' });

  it.each([
    ['as placed', 'q 72 0 0 36 10 10 cm /Im Do Q', 300],
    ['the poorer of two directions', 'q 72 0 0 72 10 10 cm /Im Do Q', 150],
    ['through two matrices', 'q 2 0 0 2 0 0 cm 72 0 0 36 10 10 cm /Im Do Q', 150],
    ['turned', 'q 0 72 -36 0 100 10 cm /Im Do Q', 300],
    ['after Q the outer matrix again', 'q 9 0 0 9 0 0 cm Q q 72 0 0 36 10 10 cm /Im Do Q', 300],
  ])('have their resolution %s', async (_name, content, dpi) => {
    const { images } = await scan(content, rgb);
    expect(images).toMatchObject([{ widthPx: 300, heightPx: 150, colour: 'rgb' }]);
    expect(images[0]!.dpi).toBeCloseTo(dpi, 1);
  });

  it('count UserUnit, and the page’s turn changes nothing', async () => {
    const { images } = await scan('q 72 0 0 36 10 10 cm /Im Do Q', (pdf, page) => {
      rgb(pdf, page);
      page.setRotation(degrees(90));
      page.node.set(PDFName.of('UserUnit'), pdf.context.obj(2));
    });
    expect(images[0]!.dpi).toBeCloseTo(150, 1);
  });

  it('that nobody sees are left out', async () => {
    const { imageCount } = await scan('q 72 0 0 36 5000 10 cm /Im Do Q', rgb);
    expect(imageCount).toBe(0);
  });

  it('are found in content itself, with their short names', async () => {
    const { images } = await scan('q 72 0 0 72 0 0 cm BI /W 4 /H 4 /BPC 8 /CS /RGB ID xxxxxxxxxxxxxxxx EI Q');
    expect(images).toMatchObject([{ widthPx: 4, heightPx: 4, colour: 'rgb', dpi: 4 }]);
  });

  it.each<[string, (pdf: PDFDocument) => unknown]>([
    ['cmyk', () => 'DeviceCMYK'],
    ['cmyk', (pdf) => ['Indexed', 'DeviceCMYK', 1, pdf.context.obj('xxxxxxxx')]],
    ['rgb', (pdf) => ['ICCBased', pdf.context.register(pdf.context.stream('', { N: 3 }))]],
    [
      'cmyk',
      (pdf) => ['Indexed', ['ICCBased', pdf.context.register(pdf.context.stream('', { N: 4 }))], 1, ''],
    ],
    ['spot', () => ['Separation', 'Gold', 'DeviceCMYK', {}]],
    ['spot', () => ['DeviceN', ['Cyan', 'Gold'], 'DeviceCMYK', {}]],
    ['lab', () => ['Lab', {}]],
    ['unknown', () => ['Indexed', ['Indexed', ['Indexed', 'Nobody', 1, ''], 1, ''], 1, '']],
  ])('are %s where %p says so', async (colour, space) => {
    const { images } = await scan('q 72 0 0 36 10 10 cm /Im Do Q', (pdf, page) =>
      image(pdf, page, 'Im', { ColorSpace: space(pdf) }),
    );
    expect(images[0]!.colour).toBe(colour);
  });
});

describe('forms', () => {
  function form(pdf: PDFDocument, page: PDFPage, name: string, content: string, dict: object = {}): void {
    const stream = pdf.context.flateStream(content, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, 900, 900],
      ...dict,
    });
    page.node.setXObject(PDFName.of(name), pdf.context.register(stream));
  }

  it('are walked once and counted at every use, where they are laid', async () => {
    const found = await scan('q 1 0 0 1 20 20 cm /Fm Do Q q 2 0 0 2 200 200 cm /Fm Do Q', (pdf, page) => {
      form(pdf, page, 'Fm', '0 0 56.6929 56.6929 re S');
    });
    expect(found.paths).toBe(2);
    expect(found.boxes.map(({ width, height }) => [width, height])).toEqual([
      [20, 20],
      [40, 40],
    ]);
  });

  it('that paint themselves end', async () => {
    const found = await scan('/Fm Do', (pdf, page) => {
      form(pdf, page, 'Fm', '/Fm Do 0 0 100 100 re f');
    });
    expect(found.paths).toBe(1);
    expect(found.isComplete).toBe(true);
  });

  it('in a circle of a hundred end too', async () => {
    const found = await scan('/F0 Do', (pdf, page) => {
      for (let index = 0; index < 100; index += 1) form(pdf, page, `F${index}`, `/F${(index + 1) % 100} Do`);
    });
    expect(found.isComplete).toBe(false);
  });
});

describe('boxes', () => {
  it.each([
    ['drawn as a rectangle', '20 20 141.7323 141.7323 re S', 50],
    ['drawn line by line', '20 20 m 161.7323 20 l 161.7323 161.7323 l 20 161.7323 l h S', 50],
    ['closed by its first point', '20 20 m 161.7323 20 l 161.7323 161.7323 l 20 161.7323 l 20 20 l S', 50],
    ['scaled', 'q 0.97 0 0 0.97 0 0 cm 20 20 141.7323 141.7323 re S Q', 48.5],
  ])('%s are measured', async (_name, content, side) => {
    const { boxes } = await scan(content);
    expect(boxes).toHaveLength(1);
    expect(boxes[0]!.width).toBeCloseTo(side, 2);
    expect(boxes[0]!.height).toBeCloseTo(side, 2);
  });

  it.each([
    ['a trapezium', '20 20 m 160 20 l 140 160 l 40 160 l h S'],
    ['a box with a round corner', '20 20 m 160 20 l 160 160 l 30 160 l 20 160 20 150 20 150 c h S'],
    ['a path that only clips', '20 20 100 100 re W n'],
    ['a box that leaves the page', '-50 20 141 141 re S'],
    ['a stitch', '20 20 3 3 re S'],
  ])('%s is none', async (_name, content) => {
    expect((await scan(content)).boxes).toEqual([]);
  });
});

it('tells colours, words, transparency and overprint', async () => {
  const found = await scan('0 0 0 1 k 1 0 0 RG /Gs gs /Spot cs BT /F1 12 Tf (x) Tj ET', (pdf, page) => {
    page.node
      .Resources()
      ?.set(PDFName.of('ExtGState'), pdf.context.obj({ Gs: { ca: 0.5, OP: true, BM: 'Normal' } }));
    page.node
      .Resources()
      ?.set(PDFName.of('ColorSpace'), pdf.context.obj({ Spot: ['Separation', 'Gold', 'DeviceRGB', {}] }));
  });
  expect(found).toMatchObject({
    colours: ['cmyk', 'rgb', 'spot'],
    paintsText: true,
    hasTransparency: true,
    hasOverprint: true,
    isComplete: true,
  });
});

it('finds nothing on an empty page and says so of one it cannot read', async () => {
  expect(await scan('')).toMatchObject({
    images: [],
    boxes: [],
    paths: 0,
    paintsText: false,
    isComplete: true,
  });
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([500, 500]);
  const stream = pdf.context.stream('0 0 100 100 re f', { Filter: 'JBIG2Decode' });
  page.node.set(PDFName.of('Contents'), pdf.context.register(stream));
  const { scans } = await runOnBytes(run, Buffer.from(await pdf.save()), {});
  expect(scans[0]!.isComplete).toBe(false);
});
