import fc from 'fast-check';
import { readLengths } from './lengths';

it.each([
  ['1.5 cm', 15],
  ['1,5 cm', 15],
  ['15mm', 15],
  ['5/8"', 15.9],
  ['5/8 inch', 15.9],
  ['⅝″', 15.9],
  ['5⁄8 in', 15.9],
  ['1 1/2 inches', 38.1],
  ['1½"', 38.1],
  ['1-cm seam', 10],
  ['3 Zoll', 76.2],
  ['1 cm (3/8″)', 10],
])('reads %s', (text, mm) => {
  expect(readLengths(text)[0]?.mm).toBe(mm);
});

it.each(['15', '15 cmx', 'size 12', '1.5', 'in the hem', '"', '3 / 4', '9999999999999 km'])(
  'finds no length in %s',
  (text) => {
    expect(readLengths(text)).toEqual([]);
  },
);

it('says where each stands', () => {
  const text = 'hem 2 cm, seams 1/4"';
  expect(readLengths(text).map(({ start, end }) => text.slice(start, end))).toEqual(['2 cm', '1/4"']);
});

it('comes to an end, in order, whatever it is given', () => {
  const parts = fc.constantFrom('1', '2', '/', ',', '.', ' ', '½', '"', 'cm', '⁄', '-', "'", 'in', '\n');
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 200 }), (pieces) => {
      const text = pieces.join('');
      const found = readLengths(text);
      for (const [index, { mm, start, end }] of found.entries()) {
        expect(Number.isFinite(mm) && mm >= 0 && start < end && end <= text.length).toBe(true);
        expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
      }
    }),
  );
});
