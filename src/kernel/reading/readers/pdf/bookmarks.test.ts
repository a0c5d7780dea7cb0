import { PDFDict, PDFDocument, PDFName, PDFString, type PDFRef } from '@cantoo/pdf-lib';
import { run } from '../pdf';
import { runOnBytes } from '../run-on-bytes.suite';

type Entry = Record<string, unknown>;

/** The bookmarks of two pages with an outline of these entries, one after the other. */
async function bookmarks(
  entries: (pages: PDFRef[], pdf: PDFDocument) => Entry[],
  change: (pdf: PDFDocument, entries: PDFDict[], pages: PDFRef[]) => void = () => undefined,
) {
  const pdf = await PDFDocument.create();
  const pages = [pdf.addPage().ref, pdf.addPage().ref];
  const refs = entries(pages, pdf).map((entry, index) => {
    const named = { Title: PDFString.of(`Step ${String(index + 1)}`), ...entry };
    return pdf.context.register(pdf.context.obj(named as never));
  });
  const dicts = refs.map((ref) => pdf.context.lookup(ref, PDFDict));
  dicts.forEach((dict, index) => {
    const next = refs[index + 1];
    if (next !== undefined) dict.set(PDFName.of('Next'), next);
  });
  if (refs[0] !== undefined) pdf.catalog.set(PDFName.of('Outlines'), pdf.context.obj({ First: refs[0] }));
  change(pdf, dicts, pages);
  const facts = await runOnBytes(run, Buffer.from(await pdf.save()), {});
  return facts.bookmarks;
}

it('are none in a file without an outline', async () => {
  expect(await bookmarks(() => [])).toEqual({ count: 0, titles: [], broken: [] });
});

it('lead to pages, written out, by an action or by a name of either kind', async () => {
  const found = await bookmarks(
    ([one, two]) => [
      { Dest: [one, 'Fit'] },
      { A: { S: 'GoTo', D: [two, 'XYZ', 0, 0, 0] } },
      { Dest: PDFString.of('sleeve') },
      { Dest: 'cuff' },
      { A: { S: 'URI', URI: PDFString.of('https://example.org') } },
    ],
    (pdf, _entries, [one, two]) => {
      const leaf = { Names: [PDFString.of('sleeve'), { D: [two, 'Fit'] }] };
      pdf.catalog.set(PDFName.of('Names'), pdf.context.obj({ Dests: { Kids: [leaf] } } as never));
      pdf.catalog.set(PDFName.of('Dests'), pdf.context.obj({ cuff: [one, 'Fit'] } as never));
    },
  );
  expect(found).toEqual({
    count: 5,
    titles: ['Step 1', 'Step 2', 'Step 3', 'Step 4', 'Step 5'],
    broken: [],
  });
});

it('are broken where the page is gone, the name unknown, or nothing is said', async () => {
  const found = await bookmarks((_pages, pdf) => [
    { Dest: [pdf.context.register(pdf.context.obj({ Type: 'Page' })), 'Fit'] },
    { Dest: PDFString.of('nowhere') },
    { A: { S: 'GoTo', D: ['Fit'] } },
    {},
  ]);
  expect(found?.broken).toEqual(['Step 1', 'Step 2', 'Step 3', 'Step 4']);
});

it('read children before what follows, a heading above them need not lead anywhere', async () => {
  const found = await bookmarks(
    ([one]) => [{}, { Dest: [one, 'Fit'] }],
    (pdf, [heading], [one]) => {
      const child = { Title: PDFString.of('Below'), Dest: [one, 'Fit'] };
      heading?.set(PDFName.of('First'), pdf.context.register(pdf.context.obj(child as never)));
    },
  );
  expect(found).toEqual({ count: 3, titles: ['Step 1', 'Below', 'Step 2'], broken: [] });
});

it('that run in circles are counted once', async () => {
  const found = await bookmarks(
    ([one]) => [{ Dest: [one, 'Fit'] }, { Dest: [one, 'Fit'] }],
    (pdf, [first, second]) => {
      const ref = pdf.context.getObjectRef(first!)!;
      second?.set(PDFName.of('Next'), ref);
      second?.set(PDFName.of('First'), ref);
    },
  );
  expect(found?.count).toBe(2);
});
