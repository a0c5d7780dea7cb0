import fc from 'fast-check';
import { markContent, markSlotBytes } from './mark-content';
import { pageView, type PageView } from '../../../../kernel/reading/content/page-view';
import type { MarkReading } from './mark-reading';
import { readMarks } from './read-marks';
import { newTraceToken } from './trace-token';
import { walkContent } from './walk-content';

const tokens = fc.uint8Array({ minLength: 5, maxLength: 5 }).map((bytes) => newTraceToken(() => bytes));
const views = fc
  .record({
    x: fc.integer({ min: -500, max: 500 }),
    y: fc.integer({ min: -500, max: 500 }),
    width: fc.integer({ min: 130, max: 3400 }),
    height: fc.integer({ min: 150, max: 3400 }),
    rotate: fc.constantFrom(0, 90, 180, 270),
    userUnit: fc.constantFrom(1, 2, 1.5),
  })
  .map(({ x, y, width, height, rotate, userUnit }) =>
    pageView([x, y, x + width, y + height], undefined, rotate, userUnit),
  );

const A4 = pageView([0, 0, 595, 842], undefined, 0, 1);
const TOKEN = '3fa9c2d1e0';

function squaresOf(content: string) {
  return walkContent(content, () => undefined, { operators: 100_000 }).squares;
}

function read(content: string, view: PageView): MarkReading[] {
  return readMarks(squaresOf(content), view);
}

describe('marks of a page', () => {
  it('come back from any page, lie in its visible box and fit its slot', () => {
    fc.assert(
      fc.property(tokens, views, (token, view) => {
        const content = markContent(view, token);
        const slot = markSlotBytes(view);
        expect(content.length).toBeLessThanOrEqual(Math.max(slot, 40));
        for (const [x0, y0, x1, y1] of squaresOf(content)) {
          expect(x0 >= view.box[0] && y0 >= view.box[1] && x1 <= view.box[2] && y1 <= view.box[3]).toBe(true);
        }
        if (slot > 0)
          expect(read(content, view)).toEqual([{ token, ok: true, blocks: expect.any(Number) as number }]);
      }),
    );
  });

  it('are six independent blocks on A4, none on a stamp-sized page', () => {
    expect(read(markContent(A4, TOKEN), A4)).toEqual([{ token: TOKEN, ok: true, blocks: 6 }]);
    expect(markSlotBytes(pageView([0, 0, 100, 100], undefined, 0, 1))).toBe(0);
  });

  it.each([
    ['cropped', pageView([0, 0, 595, 842], [50, 60, 560, 800], 0, 1)],
    ['turned', pageView([0, 0, 595, 842], undefined, 90, 1)],
    ['turned upside down and cropped', pageView([0, 0, 595, 842], [11, 0, 595, 830], 180, 1)],
  ])('are found when the page was %s afterwards, as one piece of evidence', (_name, view) => {
    expect(read(markContent(A4, TOKEN), view)).toEqual([{ token: TOKEN, ok: true, blocks: 1 }]);
  });

  it('are found when the page was scaled', () => {
    expect(read(`0.97 0 0 0.97 9 12 cm ${markContent(A4, TOKEN)}`, A4)).toEqual([
      { token: TOKEN, ok: true, blocks: 1 },
    ]);
  });

  it('tell of two tokens when two lie on one page', () => {
    const halves = [markContent(A4, TOKEN), markContent(A4, '0123456789')].map((content, half) =>
      content
        .split('\n')
        .filter((line, index) => !line.endsWith('re') || index <= 168 === (half === 0))
        .join('\n'),
    );
    expect(
      read(halves.join('\n'), A4)
        .map(({ token }) => token)
        .sort(),
    ).toEqual(['0123456789', TOKEN]);
  });

  it('say "seen, not read" when the same bits were moved in every block', () => {
    const disturbed = markContent(A4, TOKEN)
      .split('\n')
      .map((line, index) =>
        (index + 55) % 56 < 20 ? line.replace(/^\d+/, (x) => String(Number(x) + 6)) : line,
      );
    expect(read(disturbed.join('\n'), A4)).toEqual([{ token: '', ok: false, blocks: 0 }]);
  });

  it('are not seen in other grey squares', () => {
    const grid = Array.from(
      { length: 900 },
      (_, index) => `${(index % 30) * 18} ${Math.floor(index / 30) * 27} 1 1 re`,
    ).join('\n');
    expect(read(`0.8 g ${grid} f`, A4).filter(({ ok }) => ok)).toEqual([]);
    expect(read('', A4)).toEqual([]);
  });

  it('name nobody among random squares', () => {
    const places = fc.array(fc.tuple(fc.nat(560), fc.nat(800)), { minLength: 60, maxLength: 600 });
    fc.assert(
      fc.property(places, (dots) => {
        const content = `0.8 g ${dots.map(([x, y]) => `${x} ${y} 1 1 re`).join(' ')} f`;
        expect(read(content, A4).filter(({ ok }) => ok)).toEqual([]);
      }),
    );
  });
});
