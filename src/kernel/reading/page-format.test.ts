import fc from 'fast-check';
import { pageFormatOf } from './page-format';

describe('a page format', () => {
  it.each([
    [210, 297, 'A4'],
    [297, 210, 'A4'],
    [209.9, 297.04, 'A4'],
    [215.9, 279.4, 'Letter'],
    [841, 1189, 'A0'],
    [914.4, 1219.2, 'Arch E'],
    [210, 290, 'custom'],
    [1500, 900, 'custom'],
  ])('%d × %d mm is %s', (width, height, format) => {
    expect(pageFormatOf(width, height)).toBe(format);
  });

  it('does not depend on how the page is turned', () => {
    const side = fc.double({ min: 1, max: 2_000, noNaN: true });
    fc.assert(
      fc.property(side, side, (width, height) => {
        expect(pageFormatOf(width, height)).toBe(pageFormatOf(height, width));
      }),
    );
  });
});
