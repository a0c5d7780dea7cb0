import { deflateSync } from 'node:zlib';
import { degrees, PDFDocument, PDFName, PDFNumber, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import { run } from './pdf';
import { runOnBytes } from './run-on-bytes.suite';

const A4: [number, number] = [595.28, 841.89];

async function makePdf(build: (pdf: PDFDocument) => Promise<void> | void, useObjectStreams = false) {
  const pdf = await PDFDocument.create();
  await build(pdf);
  return Buffer.from(await pdf.save({ useObjectStreams }));
}

const onePage = () =>
  makePdf((pdf) => {
    pdf.addPage(A4);
  });
const read = (bytes: Uint8Array) => runOnBytes(run, bytes, {});

describe('a whole PDF', () => {
  it.each([[false], [true]])('opens cleanly (cross-references in a stream: %s)', async (useObjectStreams) => {
    const bytes = await makePdf((pdf) => {
      pdf.addPage(A4);
      pdf.addPage([612, 792]);
    }, useObjectStreams);
    const facts = await read(bytes);
    expect(facts).toMatchObject({
      opened: 'clean',
      problems: [],
      truncated: false,
      encryption: 'none',
      pageCount: 2,
    });
    expect(facts.pages.map((page) => page.format)).toEqual(['A4', 'Letter']);
  });

  it('counts pages over several levels and gives them what they inherit', async () => {
    const bytes = await makePdf((pdf) => {
      for (let page = 0; page < 3; page += 1) pdf.addPage(A4).node.delete(PDFName.of('MediaBox'));
      pdf.catalog.Pages().set(PDFName.of('MediaBox'), pdf.context.obj([0, 0, 841.89, 1190.55]));
    });
    const facts = await read(bytes);
    expect(facts.pages.map((page) => page.format)).toEqual(['A3', 'A3', 'A3']);
  });

  it('measures a page as it is shown: cropped, turned, in its own unit', async () => {
    const bytes = await makePdf((pdf) => {
      const page = pdf.addPage([1000, 1000]);
      page.setCropBox(100, 100, 200, 100);
      page.setRotation(degrees(90));
      page.node.set(PDFName.of('UserUnit'), PDFNumber.of(2));
    });
    const [page] = (await read(bytes)).pages;
    expect(page).toMatchObject({ rotate: 90, userUnit: 2, cropBox: [100, 100, 300, 200] });
    expect(page?.widthMm).toBeCloseTo((100 * 2 * 25.4) / 72, 1);
    expect(page?.heightMm).toBeCloseTo((200 * 2 * 25.4) / 72, 1);
  });
});

describe('a damaged PDF', () => {
  it('is repaired where the cross-references are wrong', async () => {
    const bytes = await onePage();
    const moved = Buffer.from(bytes.toString('latin1').replace(/startxref\n\d+/, 'startxref\n7'), 'latin1');
    expect(await read(moved)).toMatchObject({ opened: 'repaired', truncated: false, pageCount: 1 });
  });

  it('is repaired where an object is not where the table says', async () => {
    const bytes = await onePage();
    const text = bytes.toString('latin1').replace(/\n(\d{10}) 00000 n/, '\n0000000001 00000 n');
    const facts = await read(Buffer.from(text, 'latin1'));
    expect(facts.opened).toBe('repaired');
    expect(facts.problems[0]).toMatch(/is not where the cross-references say/);
  });

  it('is repaired where a stream is not as long as it says', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.addPage(A4);
      pdf.context.register(pdf.context.stream(Buffer.alloc(50, 0x41)));
    });
    const wrong = bytes.toString('latin1').replace('/Length 50', '/Length 10');
    const facts = await read(Buffer.from(wrong, 'latin1'));
    expect(facts.opened).toBe('repaired');
    expect(facts.problems[0]).toMatch(/not as long as it says/);
  });

  it('is cut off at whatever place it is cut', async () => {
    const bytes = await makePdf((pdf) => {
      for (let page = 0; page < 5; page += 1) pdf.addPage(A4);
    });
    for (const part of [0.2, 0.5, 0.9]) {
      const facts = await read(bytes.subarray(0, Math.floor(bytes.length * part)));
      expect([part, facts.truncated]).toEqual([part, true]);
    }
  });

  it('is cut off where a linearized file has fewer bytes than it promises', async () => {
    const text = (await onePage()).toString('latin1');
    const promise = text.replace(/\n(?=\d+ 0 obj)/, '\n9 0 obj\n<</Linearized 1/L 999999>>\nendobj\n');
    expect((await read(Buffer.from(promise, 'latin1'))).truncated).toBe(true);
  });

  it('has failed where there is no catalogue', async () => {
    const facts = await read(
      Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\nstartxref\n9\n%%EOF\n'),
    );
    expect(facts).toMatchObject({ opened: 'failed', pageCount: 0 });
  });

  it('does not run in circles in its page tree', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.addPage(A4);
      const tree = pdf.catalog.Pages();
      const root = pdf.catalog.get(PDFName.of('Pages'));
      if (root !== undefined) tree.Kids().push(root);
    });
    const facts = await read(bytes);
    expect(facts).toMatchObject({ opened: 'repaired', pageCount: 1 });
    expect(facts.problems).toContain('its page tree runs in circles');
  });

  it('is no worse for junk before its header and after its end', async () => {
    const bytes = Buffer.concat([Buffer.from('junk\n'), await onePage(), Buffer.alloc(3_000, 0x20)]);
    expect(await read(bytes)).toMatchObject({ opened: 'clean', truncated: false });
  });
});

describe('an encrypted PDF', () => {
  async function encrypted(passwords: { userPassword?: string; ownerPassword: string }) {
    const pdf = await PDFDocument.create();
    pdf.addPage(A4);
    pdf.encrypt({ userPassword: '', ...passwords, permissions: { printing: 'highResolution' } });
    return Buffer.from(await pdf.save({ useObjectStreams: false }));
  }

  it('needs its password', async () => {
    const facts = await read(await encrypted({ userPassword: 'knit', ownerPassword: 'purl' }));
    expect(facts.encryption).toBe('password');
  });

  it('opens where only the owner has one', async () => {
    const facts = await read(await encrypted({ ownerPassword: 'purl' }));
    expect(facts).toMatchObject({ encryption: 'owner-only', pageCount: 1, opened: 'clean' });
  });
});

describe('what a PDF carries', () => {
  it('tells JavaScript, also under an escaped name, and where', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.addPage(A4);
      const action = pdf.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') });
      pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.register(action));
    });
    const escaped = Buffer.from(
      bytes.toString('latin1').replace('/S /JavaScript', '/S /Java#53cript'),
      'latin1',
    );
    for (const file of [bytes, escaped]) {
      const { active } = await read(file);
      expect(active).toEqual([{ kind: 'javascript', object: expect.stringMatching(/^\d+ 0 R$/) }]);
    }
  });

  it.each([
    ['Launch', 'launch'],
    ['SubmitForm', 'submit-form'],
    ['ImportData', 'import-data'],
    ['Rendition', 'rich-media'],
  ])('tells the action %s', async (action, kind) => {
    const bytes = await makePdf((pdf) => {
      pdf.addPage(A4);
      pdf.catalog.set(PDFName.of('AA'), pdf.context.obj({ WC: { S: action } }));
    });
    expect((await read(bytes)).active.map((one) => one.kind)).toEqual([kind]);
  });

  it('tells attachments, and programs among them by name or content', async () => {
    const bytes = await makePdf(async (pdf) => {
      pdf.addPage(A4);
      await pdf.attach(Buffer.from('a,b\n1,2\n'), 'sizes.csv', { mimeType: 'text/csv' });
      await pdf.attach(Buffer.from('hello'), 'setup.EXE', {});
      await pdf.attach(Buffer.concat([Buffer.from('MZ'), Buffer.alloc(5_000, 7)]), 'picture.jpg', {});
    });
    const { attachments } = await read(bytes);
    expect([...attachments].sort((a, b) => a.name.localeCompare(b.name))).toEqual([
      { name: 'picture.jpg', executable: true },
      { name: 'setup.EXE', executable: true },
      { name: 'sizes.csv', executable: false },
    ]);
  });

  it('tells fonts that are not embedded', async () => {
    const bytes = await makePdf(async (pdf) => {
      pdf.addPage(A4);
      const page = pdf.addPage(A4);
      page.drawText('k2, p2', { font: await pdf.embedFont(StandardFonts.Helvetica) });
    });
    expect((await read(bytes)).fonts).toEqual([
      { name: 'Helvetica', kind: 'Type1', embedded: false, standard14: true, page: 2 },
    ]);
  });

  it('finds no action, attachment or font in a plain file', async () => {
    expect(await read(await onePage())).toMatchObject({
      active: [],
      attachments: [],
      fonts: [],
      largestStream: null,
    });
  });
});

describe('a stream', () => {
  const withStream = (contents: Uint8Array, filters: string[]) =>
    makePdf((pdf) => {
      pdf.addPage(A4);
      const filter = pdf.context.obj(filters.map((name) => PDFName.of(name)));
      const stream = pdf.context.stream(contents, {});
      stream.dict.set(PDFName.of('Filter'), filter);
      pdf.context.register(stream);
    });

  it('that unfolds a thousandfold, layer in layer, is over the limit', async () => {
    const bomb = deflateSync(deflateSync(Buffer.alloc(40 * 1024 * 1024)));
    const { largestStream } = await read(await withStream(bomb, ['FlateDecode', 'FlateDecode']));
    expect(largestStream).toMatchObject({ isOverLimit: true });
  });

  it('that is merely large is measured and let pass', async () => {
    const noise = Buffer.from(Array.from({ length: 64 * 1024 }, (_, index) => (index * 7919) % 251));
    const large = Buffer.concat(
      Array.from({ length: 320 }, (_, index) => Buffer.concat([noise, Buffer.from([index])])),
    );
    const { largestStream } = await read(await withStream(deflateSync(large), ['FlateDecode']));
    expect(largestStream).toMatchObject({ bytes: large.length, isOverLimit: false });
  });
});
