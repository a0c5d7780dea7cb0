import { sizeLabels } from './size-labels';

it.each([
  ['XS, S, M', ['XS', 'S', 'M']],
  ['34 / 36 / 38', ['34', '36', '38']],
  ['34 36 38', ['34', '36', '38']],
  ['one size; child', ['one size', 'child']],
  ['XS–XL', ['XS–XL']],
  ['S, S,, M', ['S', 'M']],
  ['', []],
  [' ', []],
])('reads “%s”', (line, labels) => {
  expect(sizeLabels(line)).toEqual(labels);
});
