import { masterFormatOf } from './stampable';

describe('masterFormatOf', () => {
  it.each([
    ['pdf', 'pdf'],
    ['SVG', 'svg'],
    [' Dxf', 'dxf'],
    ['png', undefined],
    ['', undefined],
  ])('%s is %s', (format, expected) => {
    expect(masterFormatOf(format)).toBe(expected);
  });
});
