import fc from 'fast-check';
import type { PageScan, ShownBox, ShownLine } from '../../../../kernel/reading/facts/pdf-scan';
import { fitScale } from './fit-scale';

function page(boxes: ShownBox[], lines: Partial<ShownLine>[], number = 1): PageScan {
  return {
    page: number,
    images: [],
    imageCount: 0,
    boxes,
    lines: lines.map((line) => ({ text: '', x: 0, y: 0, width: 10, size: 4, missing: 0, ...line })),
    hasInvisibleText: false,
    colours: [],
    paintsText: true,
    paths: 1,
    hasTransparency: false,
    hasOverprint: false,
    isComplete: true,
  };
}

const box = (x: number, y: number, width: number, height = width): ShownBox => ({ x, y, width, height });
const scaled = (pages: PageScan[], k: number): PageScan[] =>
  pages.map((one) => ({
    ...one,
    boxes: one.boxes.map(({ x, y, width, height }) => box(x * k, y * k, width * k, height * k)),
    lines: one.lines.map((line) => ({ ...line, x: line.x * k, y: line.y * k, width: line.width * k })),
  }));

/** Layouts as generators print them. */
const layouts: Record<string, PageScan[]> = {
  'a square with its side inside': [page([box(40, 40, 50)], [{ text: '5 cm', x: 60, y: 64 }])],
  'a square with its words below': [
    page([box(40, 40, 50)], [{ text: 'Test square: 5 × 5 cm', x: 40, y: 33, width: 40 }]),
  ],
  'an inch square': [page([box(100, 40, 50.8)], [{ text: '2″ x 2″', x: 115, y: 62 }])],
  'a metric and an imperial square': [
    page(
      [box(40, 40, 50), box(120, 40, 25.4)],
      [
        { text: '5 cm', x: 58, y: 64 },
        { text: '1 inch', x: 127, y: 51 },
      ],
    ),
  ],
  'the metric box within the imperial one': [
    page(
      [box(40, 40, 101.6, 50.8), box(40.8, 40.4, 100, 50)],
      [
        { text: '10 cm', x: 80, y: 92, width: 14 },
        { text: '5cm', x: 143, y: 64, width: 8 },
        { text: '4"', x: 86, y: 36, width: 6 },
        { text: '2"', x: 34, y: 64, width: 6 },
      ],
    ),
  ],
  'words that name both': [
    page(
      [box(40, 40, 50.8)],
      [{ text: 'This square should measure 2 in (5.08 cm)', x: 40, y: 30, width: 60 }],
    ),
  ],
};

describe.each(Object.entries(layouts))('%s', (_name, pages) => {
  it('is measured to a thousandth at every scale', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.95, max: 1.05, noNaN: true }), (k) => {
        const fit = fitScale(scaled(pages, k));
        expect(fit.kind).toBe('found');
        if (fit.kind === 'found') expect(Math.abs(fit.scale - k)).toBeLessThan(0.001);
      }),
    );
  });
});

it('finds none where boxes and lengths have nothing to do with each other', () => {
  expect(fitScale([page([box(40, 40, 50)], [{ text: 'Seam allowance 1.5 cm', x: 60, y: 64 }])])).toEqual({
    kind: 'none',
  });
  expect(fitScale([page([box(40, 40, 120, 31)], [{ text: 'cut a strip of 3 cm', x: 90, y: 55 }])])).toEqual({
    kind: 'none',
  });
  expect(fitScale([page([], [{ text: '5 cm' }])])).toEqual({ kind: 'none' });
});

describe('a box that was cut between two tiles', () => {
  // 100 × 40 mm: 34 mm lie on the one, 76 on the other, of which 10 are on both. Only its long side is said.
  const tiles = (k: number, overlap: string, words = '10 cm') => {
    const frame = { drawn: box(10, 12, 190, 270) };
    const blank = (mark: string, number: number) => ({
      ...page([], [{ text: mark, x: 90, y: 5 }], number),
      ...frame,
    });
    const left = page([box(200 - 34 * k, 60, 34 * k, 40 * k)], [{ text: 'A1' }, { text: overlap, y: 5 }], 1);
    const right = page(
      [box(10, 60, 66 * k + 10, 40 * k)],
      [{ text: 'B1' }, { text: words, x: 35, y: 80 }],
      2,
    );
    return [{ ...left, ...frame }, { ...right, ...frame }, blank('A2', 3), blank('B2', 4)];
  };

  it('is put together, less what both show', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.97, max: 1.03, noNaN: true }), (k) => {
        const fit = fitScale([...tiles(k, 'test square, overlap 10 mm')]);
        expect(fit).toMatchObject({ kind: 'found', page: 1, labels: ['10 cm'] });
        if (fit.kind === 'found') expect(Math.abs(fit.scale - k)).toBeLessThan(0.001);
      }),
    );
  });

  it('is not, where the overlap is not known or the parts do not meet', () => {
    expect(fitScale(tiles(1, 'test square, overlap 30 mm'))).toEqual({ kind: 'none' });
    const moved = tiles(1, 'test square, overlap 10 mm').map((one) =>
      one.page === 2 ? { ...one, boxes: one.boxes.map((part) => ({ ...part, y: part.y + 3 })) } : one,
    );
    expect(fitScale(moved)).toEqual({ kind: 'none' });
  });
});

it('names the page and the words it relied on', () => {
  const empty = page([], []);
  const fit = fitScale([empty, page([box(40, 40, 50)], [{ text: '5 cm', x: 60, y: 64 }], 2)]);
  expect(fit).toMatchObject({ kind: 'found', page: 2, labels: ['5 cm'], sides: 2 });
});
