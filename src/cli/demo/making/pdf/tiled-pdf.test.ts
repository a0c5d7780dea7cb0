import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { readDraft } from '../draft';
import { homeSheet } from '../home-sheet';
import { a4, letter, OVERLAP, tilesOf } from './tiles';
import { tiledPdf } from './tiled-pdf';

const title = 'Linden A-line skirt';
const POINT_MM = 25.4 / 72;

async function drawn(paper = a4, more: { scale?: number; without?: string } = {}) {
  const draft = await readDraft('linden-a-line-skirt');
  const sheet = homeSheet(draft, title, paper);
  const bytes = await tiledPdf(sheet, { title, paper, ...more });
  return { draft, sheet, bytes, pdf: await PDFDocument.load(bytes) };
}

function contentOf(pdf: PDFDocument, page: number): string {
  const stream = pdf.getPage(page).node.Contents() as PDFRawStream;
  return inflateSync(stream.getContents()).toString('latin1');
}

/** Rectangles of a page in millimetres on paper, through every matrix they are drawn by. */
function rectangles(content: string): { width: number; height: number }[] {
  const found: { width: number; height: number }[] = [];
  const numbers = (text: string) => text.trim().split(/\s+/).map(Number);
  let scale: [number, number] = [1, 1];
  for (const [, matrix, rectangle] of content.matchAll(/((?:-?[\d.]+ ){6})cm|((?:-?[\d.]+ ){4})re/g)) {
    if (matrix !== undefined) {
      const [a = 1, , , d = 1] = numbers(matrix);
      scale = [scale[0] * a, scale[1] * d];
    } else {
      const [, , width = 0, height = 0] = numbers(rectangle!);
      found.push({
        width: Math.abs(width * scale[0]) * POINT_MM,
        height: Math.abs(height * scale[1]) * POINT_MM,
      });
    }
  }
  return found;
}

it.each([a4, letter])(
  'draws test squares of 5 cm and 2 in, true to a hundredth of a millimetre, on $name',
  async (paper) => {
    const { pdf } = await drawn(paper);
    const squares = rectangles(contentOf(pdf, 0)).filter(
      ({ width, height }) => Math.abs(width - height) < 0.001,
    );
    expect(squares).toHaveLength(2);
    expect(squares[0]!.width).toBeCloseTo(50, 2);
    expect(squares[1]!.width).toBeCloseTo(50.8, 2);
  },
);

it('draws them at 97 % where it is told to', async () => {
  const { pdf } = await drawn(a4, { scale: 0.97 });
  const squares = rectangles(contentOf(pdf, 0)).filter(
    ({ width, height }) => Math.abs(width - height) < 0.001,
  );
  expect(squares.map(({ width }) => width)).toEqual([expect.closeTo(48.5, 2), expect.closeTo(49.276, 2)]);
});

it.each([a4, letter])(
  'has the whole grid on $name, every page of one size, squares on the first only',
  async (paper) => {
    const { pdf, sheet } = await drawn(paper);
    const tiles = tilesOf(sheet, paper);
    expect(pdf.getPageCount()).toBe(tiles.length);
    expect(tiles.at(-1)).toMatchObject({ isLastRow: true, isLastColumn: true });
    const last = tiles.at(-1)!;
    expect(last.x + paper.frame.width).toBeGreaterThanOrEqual(sheet.width);
    expect(last.y + paper.frame.height).toBeGreaterThanOrEqual(sheet.height);
    pdf.getPages().forEach((page, index) => {
      expect(page.getWidth() * POINT_MM).toBeCloseTo(paper.width, 3);
      expect(page.getHeight() * POINT_MM).toBeCloseTo(paper.height, 3);
      if (index === 0) return;
      // Only the frame that clips is a rectangle on the other pages.
      expect(rectangles(contentOf(pdf, index))).toHaveLength(1);
    });
  },
);

it('overlaps all neighbours by the same', () => {
  const tiles = tilesOf({ width: 900, height: 1_300 }, a4);
  const [first, second] = tiles;
  expect(second!.x - first!.x).toBe(a4.frame.width - OVERLAP);
  expect(tiles.find(({ name }) => name === 'B1')!.y).toBe(a4.frame.height - OVERLAP);
  expect(tiles.map(({ name }) => name)).toEqual(
    ['A', 'B', 'C', 'D', 'E'].flatMap((row) => [1, 2, 3, 4, 5].map((column) => `${row}${column}`)),
  );
});

it('leaves out the tile it is told to', async () => {
  const { pdf, sheet } = await drawn(a4, { without: 'B2' });
  expect(pdf.getPageCount()).toBe(tilesOf(sheet, a4).length - 1);
});

it('has a layer a size, named by it, switched on', async () => {
  const { pdf, draft } = await drawn();
  const properties = pdf.catalog.lookup(PDFName.of('OCProperties'), PDFDict);
  const names = (list: PDFArray) =>
    list.asArray().map((ref) => {
      const name = pdf.context.lookup(ref, PDFDict).lookup(PDFName.of('Name'), PDFString);
      return name.decodeText();
    });
  const sizes = draft.sizes.map(({ label }) => label);
  expect(names(properties.lookup(PDFName.of('OCGs'), PDFArray))).toEqual(sizes);
  const view = properties.lookup(PDFName.of('D'), PDFDict);
  expect(names(view.lookup(PDFName.of('ON'), PDFArray))).toEqual(sizes);
});

it('gives the same bytes every time', async () => {
  const [one, other] = [await drawn(), await drawn()];
  expect(one.bytes.equals(other.bytes)).toBe(true);
  expect(one.bytes.length).toBeLessThan(400_000);
});
