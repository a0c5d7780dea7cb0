import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { run } from './pdf-text';
import { runOnBytes } from './run-on-bytes.suite';

async function makePdf(pages: string[], title?: string) {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const text of pages) pdf.addPage().drawText(text, { font, size: 12, x: 40, y: 700 });
  if (title !== undefined) pdf.setTitle(title);
  return pdf.save();
}

describe('the words of a PDF', () => {
  it('come page by page, with the title', async () => {
    const bytes = await makePdf(['Rosalie Dress', 'Sizes 34-52', 'Seam allowance 1.5 cm'], '  Rosalie ');
    const text = await runOnBytes(run, bytes, { firstPages: 500 });
    expect(text).toMatchObject({ pageCount: 3, title: 'Rosalie' });
    expect(text.pages.map(({ page, text: words }) => [page, words.trim()])).toEqual([
      [1, 'Rosalie Dress'],
      [2, 'Sizes 34-52'],
      [3, 'Seam allowance 1.5 cm'],
    ]);
  });

  it('come only from the pages asked for', async () => {
    const text = await runOnBytes(run, await makePdf(['one', 'two', 'three']), { firstPages: 2 });
    expect([text.pageCount, text.pages.length]).toEqual([3, 2]);
  });

  it('are refused where there is no PDF', async () => {
    await expect(runOnBytes(run, Buffer.from('not a PDF'), { firstPages: 1 })).rejects.toThrow();
  });
});
