import { PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { run } from '../../pdf';
import { readPageTree } from '../page-tree';
import { runOnBytes } from '../../run-on-bytes.suite';
import { pageScanner } from './scan-pages';
import { scan } from './scan-content.suite';

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

  it('that use each other tenfold at every step are walked once each', async () => {
    const found = await scan('/F0 Do', (pdf, page) => {
      for (let step = 0; step < 10; step += 1) form(pdf, page, `F${step}`, `/F${step + 1} Do `.repeat(10));
      form(pdf, page, 'F10', '0 0 100 100 re f');
    });
    expect(found.paths).toBe(10 ** 10);
  });

  it('are followed twelve deep and no deeper', async () => {
    const nested = (deepest: number) =>
      scan('/F1 Do', (pdf, page) => {
        for (let step = 1; step < deepest; step += 1) form(pdf, page, `F${step}`, `/F${step + 1} Do`);
        form(pdf, page, `F${deepest}`, '0 0 100 100 re f');
      });
    expect(await nested(12)).toMatchObject({ paths: 1, isComplete: true });
    expect(await nested(13)).toMatchObject({ paths: 0, isComplete: false });
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

  it('are whole though the page, or a clip, shows only a part of them', async () => {
    for (const content of [
      '-50 20 141.7323 141.7323 re S',
      '0 0 60 500 re W n 20 20 141.7323 141.7323 re S',
    ]) {
      const { boxes } = await scan(content);
      expect(boxes.map(({ width }) => Math.round(width * 100) / 100)).toEqual([50]);
    }
  });

  it('are measured along their own sides when they are turned', async () => {
    const { boxes } = await scan('q 0.8 0.6 -0.6 0.8 200 100 cm 0 0 141.7323 70.8661 re S Q');
    expect(boxes[0]!.width).toBeCloseTo(50, 2);
    expect(boxes[0]!.height).toBeCloseTo(25, 2);
  });

  it('leave a strip where another page has the greater part', async () => {
    const { boxes, strips } = await scan('500 20 14 141.7323 re S');
    expect(boxes).toEqual([]);
    expect(strips).toHaveLength(1);
  });

  it.each([
    ['a trapezium', '20 20 m 160 20 l 140 160 l 40 160 l h S'],
    ['a box with a round corner', '20 20 m 160 20 l 160 160 l 30 160 l 20 160 20 150 20 150 c h S'],
    ['a path that only clips', '20 20 100 100 re W n'],
    ['a box beside the page', '-150 20 141 141 re S'],
    ['a box that is clipped away', '0 300 100 100 re W n 20 20 141 141 re S'],
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

it('stops where a file has more operators than are allowed, and says so', async () => {
  const pdf = await PDFDocument.create();
  const pages = [pdf.addPage(), pdf.addPage()];
  for (const page of pages) {
    page.node.set(
      PDFName.of('Contents'),
      pdf.context.register(pdf.context.stream('0 0 9 9 re f '.repeat(50))),
    );
  }
  const scanPage = pageScanner(pdf.context, { operators: 120 });
  const found = readPageTree(pdf.context).pages.map(scanPage);
  expect(found.map(({ paths, isComplete }) => [paths, isComplete])).toEqual([
    [50, true],
    [10, false],
  ]);
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

describe('what can be seen', () => {
  it.each([
    '1 g 0 0 500 500 re f',
    '1 1 1 rg 0 0 500 500 re f BT /F1 9 Tf (x) Tj ET',
    '0 0 0 0 k 0 0 9 9 re f',
    '/DeviceRGB cs 1 1 1 sc 0 0 9 9 re f',
    '1 G 10 10 m 90 90 l S',
    'BT 3 Tr (x) Tj ET',
  ])('is nothing where all is white: %s', async (content) => {
    expect(await scan(content)).toMatchObject({ paths: 0, paintsText: false, drawn: null });
  });

  it.each(['q 1 g Q 0 0 9 9 re f', '1 g 0 0 9 9 re B', '1 g 0 G 0 0 9 9 re S', '/DeviceRGB cs 0 0 9 9 re f'])(
    'is something where any is not: %s',
    async (content) => {
      expect((await scan(content)).paths).toBe(1);
    },
  );

  it('covers what is drawn, as far as it is not clipped', async () => {
    const { drawn } = await scan('72 72 144 144 re W n 0 0 5000 100 re f', () => undefined);
    expect(drawn).toMatchObject({ x: 25.4, y: 25.4, width: 50.8 });
    expect(drawn!.height).toBeCloseTo((28 * 25.4) / 72, 2);
  });

  it('is also what annotations show, laid into their rectangle', async () => {
    const { boxes, paths } = await scan('', (pdf, page) => {
      const look = pdf.context.register(
        pdf.context.stream('0 0 10 10 re S', { Subtype: 'Form', BBox: [0, 0, 10, 10] }),
      );
      const mark = { Type: 'Annot', Subtype: 'Stamp', Rect: [100, 100, 200, 200], AP: { N: look } };
      const hidden = { ...mark, F: 2 };
      page.node.set(PDFName.of('Annots'), pdf.context.obj([mark, hidden] as never));
    });
    expect(paths).toBe(1);
    expect(boxes[0]).toMatchObject({ width: 35.278, height: 35.278 });
  });
});

describe('glyphs that a font does not have', () => {
  const simple = (content: string, font: Record<string, unknown>) =>
    scan(content, (pdf, page) =>
      page.node
        .Resources()
        ?.set(PDFName.of('Font'), pdf.context.obj({ F1: { Type: 'Font', ...font } } as never)),
    );

  it('are told where the encoding names none', async () => {
    const { lines } = await simple('BT /F1 10 Tf 20 300 Td (Hem \\200 in) Tj ET', {
      Subtype: 'TrueType',
      BaseFont: 'Lora',
      Encoding: { BaseEncoding: 'WinAnsiEncoding', Differences: [128, '.notdef'] },
    });
    expect(lines).toMatchObject([{ missing: 1 }]);
  });

  it('are not those that it has, nor a blank', async () => {
    const { lines } = await simple('BT /F1 10 Tf 20 300 Td (Hem \\200 in) Tj ET', {
      Subtype: 'TrueType',
      BaseFont: 'Lora',
      Encoding: { BaseEncoding: 'WinAnsiEncoding', Differences: [128, 'oneeighth'] },
    });
    expect(lines).toMatchObject([{ text: 'Hem ⅛ in', missing: 0 }]);
  });

  it('are told of a Type 3 font without a procedure for them', async () => {
    const { lines } = await simple('BT /F1 10 Tf 20 300 Td (ab) Tj ET', {
      Subtype: 'Type3',
      FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
      CharProcs: {},
      Encoding: { Differences: [97, 'a', 'onehalf'] },
    });
    expect(lines).toMatchObject([{ missing: 2 }]);
  });
});

it('reads what an owner encrypted as if it were open', async () => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([500, 500]);
  page.node.set(
    PDFName.of('Contents'),
    pdf.context.register(pdf.context.flateStream('20 20 141.7323 141.7323 re S')),
  );
  pdf.encrypt({ userPassword: '', ownerPassword: 'owner', permissions: { printing: false } });
  const facts = await runOnBytes(run, Buffer.from(await pdf.save()), {});
  expect(facts.encryption).toBe('owner-only');
  expect(facts.scans[0]!.boxes).toHaveLength(1);
});
