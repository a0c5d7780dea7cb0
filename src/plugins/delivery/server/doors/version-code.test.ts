import { readCode } from './version-code';

it.each([
  ['7kq2-m9xa', '7KQ2M9XA'],
  [' 7KQ2 M9XA ', '7KQ2M9XA'],
  ['OIL2M9XA', '0112M9XA'],
  ['7KQ2M9X', undefined],
  ['7KQ2M9XA<b>', undefined],
  ['', undefined],
])('%j is read as %j', (typed, code) => {
  expect(readCode(typed)).toBe(code);
});
