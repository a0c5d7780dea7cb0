import { degrees, PDFName, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';
import { scan } from './scan-content.suite';

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

describe('colours', () => {
  const dict = (pdf: PDFDocument, page: PDFPage, kind: string, named: Record<string, unknown>) =>
    page.node.Resources()?.set(PDFName.of(kind), pdf.context.obj(named as never));

  it('are found in patterns that are tiled and in those that are shaded', async () => {
    const found = await scan('/Pattern cs /T scn 0 0 100 100 re f /S scn 0 0 100 100 re f', (pdf, page) => {
      const tile = pdf.context.stream('0 1 0 0 k 0 0 5 5 re f', {
        PatternType: 1,
        PaintType: 1,
        BBox: [0, 0, 5, 5],
        Resources: {},
      });
      const shading = { ShadingType: 2, ColorSpace: ['Separation', 'Gold', 'DeviceRGB', {}] };
      dict(pdf, page, 'Pattern', { T: pdf.context.register(tile), S: { PatternType: 2, Shading: shading } });
    });
    expect(found.colours).toEqual(['cmyk', 'spot']);
  });

  it('are found in the glyphs of a Type 3 font', async () => {
    const found = await scan('BT /F3 10 Tf (a) Tj ET', (pdf, page) => {
      const glyph = pdf.context.register(pdf.context.stream('500 0 d0 0 0 1 0 k 0 0 5 5 re f'));
      dict(pdf, page, 'Font', {
        F3: {
          Type: 'Font',
          Subtype: 'Type3',
          FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
          CharProcs: { a: glyph },
          Encoding: { Differences: [97, 'a'] },
        },
      });
    });
    expect(found.colours).toEqual(['cmyk']);
  });

  it.each<[string, (pdf: PDFDocument) => unknown]>([
    ['gray', () => ['Separation', 'Black', 'DeviceCMYK', {}]],
    ['cmyk', () => ['DeviceN', ['Cyan', 'Magenta'], 'DeviceCMYK', {}]],
    [
      'cmyk',
      (pdf) => ['ICCBased', pdf.context.register(pdf.context.stream('', { Alternate: 'DeviceCMYK' }))],
    ],
  ])('come to %s in the end', async (colour, space) => {
    const { images } = await scan('q 72 0 0 36 10 10 cm /Im Do Q', (pdf, page) =>
      image(pdf, page, 'Im', { ColorSpace: space(pdf) }),
    );
    expect(images[0]!.colour).toBe(colour);
  });

  it('of a picture in content are followed through an index, and a stencil has none', async () => {
    const content = (entries: string) => `q 72 0 0 72 0 0 cm BI ${entries} ID xxxx EI Q`;
    const indexed = await scan(content('/W 4 /H 4 /BPC 8 /CS [/I /CMYK 1 <0000000000000000>]'));
    expect(indexed.images).toMatchObject([{ widthPx: 4, colour: 'cmyk' }]);
    const stencil = await scan(content('/W 8 /IM true /H 4'));
    expect(stencil.images).toMatchObject([{ widthPx: 8, heightPx: 4, colour: 'mask' }]);
  });

  it('and size of a JPEG 2000 picture are its own where the PDF does not say', async () => {
    const head = Buffer.alloc(60);
    head.write('ihdr', 4, 'latin1');
    head.writeUInt32BE(150, 8);
    head.writeUInt32BE(300, 12);
    head.writeUInt16BE(4, 16);
    head.write('colr', 30, 'latin1');
    head[34] = 1;
    head.writeUInt32BE(12, 37);
    const { images } = await scan('q 72 0 0 36 10 10 cm /Im Do Q', (pdf, page) => {
      const stream = pdf.context.stream(head, { Subtype: 'Image', Filter: 'JPXDecode' });
      page.node.setXObject(PDFName.of('Im'), pdf.context.register(stream));
    });
    expect(images).toMatchObject([{ widthPx: 300, heightPx: 150, colour: 'cmyk', dpi: 300 }]);
  });
});
