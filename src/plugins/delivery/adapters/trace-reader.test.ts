import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { prepared, samplePdf, stamped } from './prepare-master-samples';
import { traceMarks } from './trace-reader';

const TOKEN = '3fa9c2d1e0';
const OTHER = '0123456789';

/** Pages taken out of PDFs into a new one, as anybody's tool does it. */
async function pagesOf(...parts: { pdf: Uint8Array; pages: number[] }[]): Promise<Uint8Array> {
  const target = await PDFDocument.create();
  for (const { pdf, pages } of parts) {
    for (const page of await target.copyPages(await PDFDocument.load(pdf), pages)) target.addPage(page);
  }
  return target.save();
}

describe('traceMarks', () => {
  it('finds the copy again by all of its signs', async () => {
    const copy = stamped(
      await prepared(await samplePdf([{}, { rotate: 90 }, { crop: [20, 30, 500, 700], userUnit: 2 }])),
      TOKEN,
    );
    const { verdict, token, marks } = await traceMarks(copy);
    expect({ verdict, token }).toEqual({ verdict: 'match', token: TOKEN });
    expect(marks.filter(({ kind }) => kind === 'marks').map(({ page, blocks }) => [page, blocks])).toEqual([
      [1, 6],
      [2, 6],
      [3, 6],
    ]);
    expect(new Set(marks.map(({ kind }) => kind))).toEqual(new Set(['xmp', 'line', 'marks']));
    expect(marks.every((mark) => mark.ok && mark.token === TOKEN)).toBe(true);
  });

  it('finds one extracted page, without the XMP', async () => {
    const copy = stamped(await prepared(await samplePdf([{}, {}, {}])), TOKEN);
    const result = await traceMarks(await pagesOf({ pdf: copy, pages: [1] }));
    expect(result).toMatchObject({ verdict: 'match', token: TOKEN });
  });

  it('finds it by the dots alone, by a page cropped after the fact, by an encrypted copy', async () => {
    const copy = stamped(await prepared(await samplePdf([{}, {}])), TOKEN);
    const bare = await PDFDocument.load(copy);
    bare.catalog.delete(PDFName.of('Metadata'));
    bare.getPages().forEach((page) => {
      page.node.Resources()?.delete(PDFName.of('XObject'));
      page.setCropBox(33, 44, 500, 700);
    });
    expect(await traceMarks(await bare.save())).toMatchObject({ verdict: 'match', token: TOKEN });
    const sealed = await PDFDocument.load(copy);
    sealed.encrypt({ userPassword: '', ownerPassword: 'x', permissions: {} });
    expect(await traceMarks(await sealed.save())).toMatchObject({ verdict: 'match', token: TOKEN });
  });

  it('does not choose between two copies', async () => {
    const master = await prepared(await samplePdf([{}, {}]));
    const [one, other] = [stamped(master, TOKEN), stamped(master, OTHER)];
    const result = await traceMarks(await pagesOf({ pdf: one, pages: [0] }, { pdf: other, pages: [1] }));
    expect(result.verdict).toBe('unsure');
    expect(result.token).toBeUndefined();
    expect(new Set(result.marks.map(({ token }) => token))).toEqual(new Set([TOKEN, OTHER]));
  });

  it('calls what carries nothing of ours foreign', async () => {
    const plain = await samplePdf([{}, {}]);
    expect(await traceMarks(plain)).toEqual({ verdict: 'foreign', confidence: 0.95, marks: [] });
  });

  it('cannot tell from a blank master, a picture of a page, a torn file, or no PDF', async () => {
    const master = await prepared(await samplePdf([{}, {}]));
    const picture = await PDFDocument.create();
    const dot = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
      'base64',
    );
    picture
      .addPage([595, 842])
      .drawImage(await picture.embedPng(dot), { x: 0, y: 0, width: 595, height: 842 });
    const suspects = [
      master.bytes,
      await picture.save(),
      master.bytes.slice(0, 3000),
      Buffer.from('hello'),
      new Uint8Array(0),
    ];
    for (const suspect of suspects) {
      const result = await traceMarks(suspect);
      expect(result.verdict).toBe('unsure');
      expect(result.token).toBeUndefined();
    }
  });

  it('finds line and id in the bytes of a copy that lost its end', async () => {
    const copy = stamped(await prepared(await samplePdf([{}])), TOKEN);
    const { marks } = await traceMarks(copy.slice(0, copy.length - 200));
    expect(marks.every((mark) => mark.ok && mark.token === TOKEN)).toBe(true);
    expect(marks.length).toBeGreaterThan(1);
  });
});
