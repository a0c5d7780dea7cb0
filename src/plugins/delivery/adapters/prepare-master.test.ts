import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { PDFParse } from 'pdf-parse';
import { stampPlanSchema } from '../domain/stamping/plan';
import { traceCode } from '../domain/stamping/trace-token';
import { prepareMaster } from './prepare-master';
import { openPdf } from './prepare-master-input';
import { prepared, SAMPLE_LABEL, stamped, samplePdf, type SamplePage } from './prepare-master-samples';
import { streamText } from '../../../kernel/reading/content/stream-text';
import { contentStreams, metadataText } from './prepare-master-stream';

const TOKEN = '3fa9c2d1e0';
const OTHER = '0123456789';

async function textOf(pdf: Uint8Array): Promise<string[]> {
  const parser = new PDFParse({ data: Uint8Array.from(pdf) });
  const { pages } = await parser.getText();
  await parser.destroy();
  return pages.map(({ text }) => text);
}

/** Decoded content streams, a list a page. */
async function contents(pdf: Uint8Array): Promise<string[][]> {
  const opened = await openPdf(pdf);
  if (opened.kind === 'refused') throw new Error(opened.reason);
  const { document } = opened;
  return document
    .getPages()
    .map((page) => contentStreams(page).map((entry) => streamText(document.context.lookup(entry)) ?? '?'));
}

const SHAPES: [string, SamplePage[]][] = [
  ['one page', [{}]],
  ['five pages', [{}, {}, {}, {}, {}]],
  ['turned pages', [{ rotate: 90 }, { rotate: 180 }, { rotate: 270 }, { rotate: -90 }]],
  ['a crop box', [{ crop: [100, 150, 300, 500] }, { crop: [100, 150, 300, 500], rotate: 90 }]],
  ['an origin elsewhere', [{ media: [-200, 300, 595, 842] }, { media: [-200, -300, 595, 842], rotate: 270 }]],
  [
    'a user unit',
    [
      { size: [1200, 1700], userUnit: 2 },
      { size: [300, 400], userUnit: 0.5 },
    ],
  ],
  ['A0 and a small card', [{ size: [2384, 3370] }, { size: [200, 140] }]],
];

describe('prepareMaster', () => {
  it.each(SHAPES)('makes a master of %s', async (_name, shapes) => {
    const source = await samplePdf(shapes);
    const master = await prepared(source);
    expect(stampPlanSchema.parse(JSON.parse(JSON.stringify(master.plan)))).toEqual(master.plan);
    expect(master.plan.totalBytes).toBe(master.bytes.length);

    const copy = stamped(master, TOKEN);
    const opened = await PDFDocument.load(copy);
    expect(opened.getPages().map((page) => [page.getSize(), page.getRotation().angle])).toEqual(
      (await PDFDocument.load(source)).getPages().map((page) => [page.getSize(), page.getRotation().angle]),
    );
    const texts = await textOf(copy);
    expect(texts).toHaveLength(shapes.length);
    texts.forEach((text, index) => {
      expect(text).toContain(`Skirt sheet ${String(index + 1)}`);
      expect(text).toContain(`Licensed to Zoë Müller · ${traceCode(TOKEN)}`);
    });
    expect(texts[0]).toContain(SAMPLE_LABEL.code);
  });

  it('leaves what the pages draw as it was, byte for byte', async () => {
    const source = await samplePdf([{}, { rotate: 90 }]);
    const before = await contents(source);
    const after = await contents(stamped(await prepared(source), TOKEN));
    after.forEach((streams, page) => {
      expect(streams.slice(1, 1 + (before[page]?.length ?? 0))).toEqual(before[page]);
      expect(streams[0]).toBe('q \n');
    });
  });

  it('makes copies of one length that differ in their slots only', async () => {
    const master = await prepared(await samplePdf([{}, {}]));
    const [one, other] = [
      stamped(master, TOKEN, 'A'),
      stamped(master, OTHER, 'Licensed to somebody else, order 7'),
    ];
    expect(one.length).toBe(other.length);
    const inSlot = (at: number): boolean =>
      master.plan.slots.some(({ offset, length }) => at >= offset && at < offset + length);
    const different = [...one.keys()].filter((at) => one[at] !== other[at]);
    expect(different.length).toBeGreaterThan(100);
    expect(different.filter((at) => !inSlot(at))).toEqual([]);
    expect(stamped(master, TOKEN, 'A')).toEqual(one);
  });

  it('adds no more than 60 KB besides the slots', async () => {
    const source = await samplePdf([{}, {}, {}]);
    const { bytes, plan } = await prepared(source);
    const slots = plan.slots.reduce((total, { length }) => total + length, 0);
    expect(bytes.length - source.length - slots).toBeLessThan(60_000);
  });

  it('keeps XMP, bookmarks, forms and annotations', async () => {
    const xmp =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Näherin</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>';
    const source = await samplePdf([{}, {}], (document) => {
      const { context, catalog } = document;
      catalog.set(
        PDFName.of('Metadata'),
        context.register(context.flateStream(Buffer.from(xmp), { Type: 'Metadata', Subtype: 'XML' })),
      );
      const outline = context.register(context.obj({ Type: 'Outlines', Count: 1 }));
      catalog.set(PDFName.of('Outlines'), outline);
      document
        .getForm()
        .createTextField('notes')
        .addToPage(document.getPage(0), { x: 300, y: 300, width: 100, height: 20 });
      document
        .getPage(1)
        .node.addAnnot(context.register(context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [1, 1, 9, 9] })));
    });
    const copy = await PDFDocument.load(stamped(await prepared(source), TOKEN));
    expect(metadataText(copy)).toContain('<dc:creator>Näherin</dc:creator>');
    expect(copy.catalog.get(PDFName.of('Outlines'))).toBeDefined();
    expect(
      copy
        .getForm()
        .getFields()
        .map((field) => field.getName()),
    ).toEqual(['notes']);
    expect(copy.getPage(1).node.Annots()?.size()).toBe(1);
  });

  it('does not change resources or streams that pages share', async () => {
    const source = await samplePdf([{}, {}], async (document) => {
      await document.flush();
      const [first, second] = document.getPages();
      for (const key of ['Contents', 'Resources'].map((name) => PDFName.of(name))) {
        const shared = first?.node.get(key);
        if (shared !== undefined) second?.node.set(key, shared);
      }
    });
    const texts = await textOf(stamped(await prepared(source), TOKEN));
    expect(texts.map((text) => text.match(/SV-/g)?.length)).toEqual([1, 1]);
    expect(texts[1]).not.toContain(SAMPLE_LABEL.code);
  });

  it('draws in an untouched state after content that leaves its own open', async () => {
    const source = await samplePdf([{}], (document) => {
      const page = document.getPage(0);
      const stream = document.context.register(
        document.context.stream('Q Q q 3 0 0 3 90 90 cm q BT /OC /X BDC'),
      );
      page.node.set(PDFName.of('Contents'), document.context.obj([stream]));
    });
    const after = (await contents(stamped(await prepared(source), TOKEN)))[0];
    expect(after?.[0]).toBe('q q q \n');
    expect(after?.[2]).toMatch(/^\nET EMC Q Q Q \n\/Artifact BMC q 1 0 0 1 20 14 cm/);
  });

  it.each(['AES-256', 'AES-128', 'RC4-128', 'RC4-40'] as const)(
    'opens what an owner encrypted (%s)',
    async (algorithm) => {
      const sealed = await PDFDocument.load(await samplePdf([{}]));
      sealed.encrypt({
        userPassword: '',
        ownerPassword: 'owner',
        permissions: {},
        algorithm,
        allowWeakCryptography: true,
      });
      const copy = stamped(await prepared(await sealed.save()), TOKEN);
      expect((await PDFDocument.load(copy)).isEncrypted).toBe(false);
      expect((await textOf(copy))[0]).toContain('Skirt sheet 1');
    },
  );

  it('refuses what needs a password, is signed, is stamped already or is no PDF', async () => {
    const sealed = await PDFDocument.load(await samplePdf([{}]));
    sealed.encrypt({ userPassword: 'secret', ownerPassword: 'owner', permissions: {} });
    const signed = await samplePdf([{}], ({ context, catalog }) => {
      const signature = context.register(
        context.obj({
          Type: 'Sig',
          ByteRange: [0, 1, 2, 3],
          Contents: PDFHexString.of('00'),
          Name: PDFString.of('N'),
        }),
      );
      catalog.set(PDFName.of('Perms'), context.obj({ DocMDP: signature }));
    });
    const master = await prepared(await samplePdf([{}]));
    const reasons = await Promise.all(
      [
        await sealed.save(),
        signed,
        master.bytes,
        stamped(master, TOKEN),
        Buffer.from('not a PDF'),
        new Uint8Array(0),
      ].map(async (pdf) => prepareMaster(pdf, SAMPLE_LABEL)),
    );
    expect(reasons).toEqual(
      ['password', 'signed', 'stamped', 'stamped', 'unreadable', 'unreadable'].map((reason) => ({
        kind: 'refused',
        reason,
      })),
    );
  });

  it('reads object streams and incremental updates', async () => {
    const first = await PDFDocument.load(await samplePdf([{}, {}], undefined, { useObjectStreams: true }), {
      forIncrementalUpdate: true,
    });
    first.getPage(0).drawText('second thoughts', { x: 50, y: 600 });
    const texts = await textOf(stamped(await prepared(await first.save()), TOKEN));
    expect(texts[0]).toContain('second thoughts');
    expect(texts.every((text) => text.includes(traceCode(TOKEN)))).toBe(true);
  });
});
