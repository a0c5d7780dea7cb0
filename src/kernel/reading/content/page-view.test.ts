import { invert, multiply, pageView, pdfNumber, transform, viewMatrix, viewSize } from './page-view';

describe('pageView', () => {
  it.each([
    ['corners in any order', pageView([595, 842, 0, 0], undefined, 0, 1), [0, 0, 595, 842]],
    [
      'crop box within the media box',
      pageView([0, 0, 595, 842], [100, 50, 400, 900], 0, 1),
      [100, 50, 400, 842],
    ],
    ['crop box outside is ignored', pageView([0, 0, 595, 842], [1000, 0, 1200, 100], 0, 1), [0, 0, 595, 842]],
    ['origin elsewhere', pageView([-100, 200, 495, 1042], undefined, 0, 1), [-100, 200, 495, 1042]],
  ])('%s', (_name, view, box) => {
    expect(view.box).toEqual(box);
  });

  it.each([
    [-90, 270],
    [450, 90],
    [45, 0],
    [180, 180],
  ])('turns %d degrees as %d', (given, rotate) => {
    expect(pageView([0, 0, 10, 20], undefined, given, 1).rotate).toBe(rotate);
  });
});

describe('viewMatrix', () => {
  // Lower left and upper left of what is shown, for a page of 300 x 500 units at (100, 150).
  it.each([
    [0, [100, 150], [100, 650]],
    [90, [400, 150], [100, 150]],
    [180, [400, 650], [400, 150]],
    [270, [100, 650], [400, 650]],
  ])('leads from the page as shown at %d degrees to user space', (rotate, lowerLeft, upperLeft) => {
    const view = pageView([100, 150, 400, 650], undefined, rotate, 2);
    const { width, height } = viewSize(view);
    expect([width, height]).toEqual(rotate % 180 === 0 ? [600, 1000] : [1000, 600]);
    expect(transform(viewMatrix(view), 0, 0)).toEqual(lowerLeft);
    expect(transform(viewMatrix(view), 0, height)).toEqual(upperLeft);
  });

  it('has a way back', () => {
    const matrix = viewMatrix(pageView([7, 8, 300, 400], undefined, 90, 1.5));
    const inverse = invert(matrix) ?? [0, 0, 0, 0, 0, 0];
    multiply(matrix, inverse).forEach((entry, index) => {
      expect(entry).toBeCloseTo([1, 0, 0, 1, 0, 0][index] ?? NaN, 9);
    });
    expect(invert([1, 1, 1, 1, 0, 0])).toBeUndefined();
  });
});

describe('pdfNumber', () => {
  it.each([
    [1, '1'],
    [-0.00001, '0'],
    [0.5, '0.5'],
    [100, '100'],
    [1e-7, '0'],
    [12.34567, '12.3457'],
  ])('writes %d as %s', (value, text) => {
    expect(pdfNumber(value)).toBe(text);
  });
});
