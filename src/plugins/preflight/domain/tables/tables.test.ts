import type { ShownLine } from '../../../../kernel/reading/facts/pdf-scan';
import { findSizeTables } from './find-tables';
import { rowsThatFall, rowsWithGaps } from './judge-table';

/** Lines as a table sets them: columns 20 mm wide from 60 mm on, a row every 6 mm; null leaves a cell empty. */
function set(rows: readonly (readonly (string | null)[])[], top = 250): ShownLine[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((text, column) => {
      if (text === null) return [];
      const width = text.length * 2;
      const x = column === 0 ? 20 : 60 + column * 20 - width / 2;
      return [{ text, x, y: top - row * 6, width, size: 4, missing: 0 }];
    }),
  );
}

const whole = [
  ['Size', 'XS', 'S', 'M', 'L', 'XL'],
  ['Bust (cm)', '80', '84', '88', '94', '100'],
  ['Waist (cm)', '62', '66', '70', '76', '82'],
  ['Fabric 140 cm', '1.40 m', '1.40 m', '1.50 m', '1.60 m', '1.60 m'],
];

it('finds a table and what stands in it', () => {
  const [table, ...others] = findSizeTables({ page: 2, lines: set(whole) });
  expect(others).toEqual([]);
  expect(table).toMatchObject({ page: 2, sizes: ['XS', 'S', 'M', 'L', 'XL'] });
  expect(table?.rows.map(({ label, values }) => [label, ...values])).toEqual(whole.slice(1));
  expect(rowsWithGaps(table!)).toEqual([]);
  expect(rowsThatFall(table!)).toEqual([]);
});

it('names the sizes that a row leaves out', () => {
  const lines = set([whole[0]!, whole[1]!, ['Waist (cm)', '62', '66', null, '76', null]]);
  const [table] = findSizeTables({ page: 1, lines });
  expect(rowsWithGaps(table!)).toMatchObject([{ row: { label: 'Waist (cm)' }, missing: ['M', 'XL'] }]);
});

it('names where a measurement falls', () => {
  const lines = set([whole[0]!, ['Bust', '80', '84', '83½', '94', '100'], whole[2]!]);
  const [table] = findSizeTables({ page: 1, lines });
  expect(rowsThatFall(table!)).toMatchObject([{ row: { label: 'Bust' }, from: 'S', to: 'M' }]);
});

describe('a table with a line a size', () => {
  const lines = [
    ['Size', 'Bust', 'Fabric, 140 cm wide'],
    ['34', '82', '1.40 m'],
    ['36', '86', '1.40 m'],
    ['38', '90', '1.50 m'],
    ['40', '94', '1.60 m'],
  ];
  it('is told like the others', () => {
    expect(findSizeTables({ page: 1, lines: set(lines) })).toMatchObject([
      {
        sizes: ['34', '36', '38', '40'],
        rows: [
          { label: 'Bust', values: ['82', '86', '90', '94'] },
          { label: 'Fabric, 140 cm wide', values: ['1.40 m', '1.40 m', '1.50 m', '1.60 m'] },
        ],
      },
    ]);
  });
  it('shows what it lacks and where it falls', () => {
    const [table] = findSizeTables({
      page: 1,
      lines: set([lines[0]!, lines[1]!, ['36', '81', null as never], lines[3]!, lines[4]!]),
    });
    expect(rowsWithGaps(table!)).toMatchObject([{ row: { label: 'Fabric, 140 cm wide' }, missing: ['36'] }]);
    expect(rowsThatFall(table!)).toMatchObject([{ row: { label: 'Bust' }, from: '34', to: '36' }]);
  });
});

it('reads numbered sizes and runs that are set as one', () => {
  const lines = set([
    ['US size', '0', '2', '4', '6', '8'],
    ['Hip', '84', '88', '92', '96', '100'],
  ]);
  expect(findSizeTables({ page: 1, lines })).toMatchObject([{ sizes: ['0', '2', '4', '6', '8'] }]);
});

it.each([
  ['prose', set([['Cut one front, two backs and a collar.'], ['Sew the side seams.']])],
  [
    'numbered steps',
    set([
      ['1.', 'Fold'],
      ['2.', 'Press'],
      ['3.', 'Sew'],
    ]),
  ],
  [
    'rows of numbers without sizes',
    set([
      ['Row', '100.5', '120', '90'],
      ['k2', '4', '6', '8'],
    ]),
  ],
  ['nothing', []],
])('finds none in %s', (_name, lines) => {
  expect(findSizeTables({ page: 1, lines })).toEqual([]);
});

it('reads columns that line up by their left edges, and a value that was read as one with its label', () => {
  const cell = (text: string, x: number, y: number, width = text.length * 2) => ({
    text,
    x,
    y,
    width,
    size: 4,
    missing: 0,
  });
  const lines = [
    ...['Size', '0', '2', '4', '6'].map((text, column) => cell(text, 20 + column * 22, 250)),
    ...['Hip', '84 cm', '88 cm', '92 cm', '96 cm'].map((text, column) => cell(text, 20 + column * 22, 244)),
    cell('Fabric, 140 cm 1.20 m', 20, 238, 34),
    ...['1.30 m', '1.40 m', '1.50 m'].map((text, column) => cell(text, 64 + column * 22, 238)),
  ];
  const [table] = findSizeTables({ page: 1, lines });
  expect(table?.rows.map(({ values }) => values)).toEqual([
    ['84 cm', '88 cm', '92 cm', '96 cm'],
    ['1.20 m', '1.30 m', '1.40 m', '1.50 m'],
  ]);
  expect(rowsWithGaps(table!)).toEqual([]);
});
