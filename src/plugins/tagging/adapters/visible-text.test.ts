import { PDFDocument, rgb, StandardFonts, TextRenderingMode, degrees } from '@cantoo/pdf-lib';
import { runOnBytes } from '../../../kernel/reading/readers/run-on-bytes.suite';
import { run } from './visible-text-run';

type Draw = (
  page: ReturnType<PDFDocument['addPage']>,
  font: Awaited<ReturnType<PDFDocument['embedFont']>>,
) => void;

async function read(...draws: Draw[]) {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([400, 400]);
  for (const draw of draws) draw(page, font);
  return runOnBytes(run, await pdf.save(), { firstPages: 5 });
}

const at =
  (y: number, more: object = {}): Draw =>
  (page, font) => {
    page.drawText(`line ${y}`, { font, size: 12, x: 40, y, ...more });
  };
const nothing = { white: 0, tiny: 0, offPage: 0, invisible: 0, hiddenLayer: 0 };

it('reads lines as they stand, paragraphs apart', async () => {
  const { pages, hidden } = await read(at(300), at(285), at(200));
  expect(pages).toEqual([{ page: 1, text: 'line 300\nline 285\n\nline 200' }]);
  expect(hidden).toEqual(nothing);
});

it('joins what stands side by side', async () => {
  const { pages } = await read(at(300), at(300, { x: 120 }));
  expect(pages[0]?.text).toBe('line 300 line 300');
});

it.each([
  ['white', { color: rgb(1, 1, 1) }],
  ['tiny', { size: 1.5 }],
  ['offPage', { x: -500 }],
  ['offPage', { x: 900 }],
  ['invisible', { renderMode: TextRenderingMode.Invisible }],
  ['invisible', { opacity: 0 }],
] as const)('leaves out and counts what nobody sees: %s %j', async (why, look) => {
  const { pages, hidden } = await read(at(300), at(200, look));
  expect(pages[0]?.text).toBe('line 300');
  expect(hidden).toEqual({ ...nothing, [why]: 8 });
});

it('white on a dark box can be seen, beside it not', async () => {
  const box: Draw = (page) => {
    page.drawRectangle({ x: 30, y: 290, width: 200, height: 30, color: rgb(0, 0, 0.4) });
  };
  const white = { color: rgb(1, 1, 1) };
  const { pages, hidden } = await read(box, at(300, white), at(100, white));
  expect(pages[0]?.text).toBe('line 300');
  expect(hidden.white).toBe(8);
});

it('a large font that is scaled down to nothing is tiny', async () => {
  const { hidden } = await read((page, font) => {
    page.drawText('shrunk', {
      font,
      size: 12,
      x: 40,
      y: 100,
      xSkew: degrees(0),
      matrix: [0.05, 0, 0, 0.05, 40, 100],
    });
  });
  expect(hidden.tiny + hidden.offPage).toBe(6);
});

it('reads no more pages than it is asked to, and refuses what is no PDF', async () => {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < 4; page += 1) pdf.addPage([100, 100]);
  const { pages } = await runOnBytes(run, await pdf.save(), { firstPages: 2 });
  expect(pages.map(({ page }) => page)).toEqual([1, 2]);
  await expect(runOnBytes(run, 'no PDF', { firstPages: 2 })).rejects.toThrow();
});
