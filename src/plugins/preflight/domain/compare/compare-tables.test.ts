import type { SizeTable } from '../tables/find-tables';
import { compareTables } from './compare-tables';

const table = (rows: Record<string, (string | null)[]>, page = 1, sizes = ['S', 'M', 'L']): SizeTable => ({
  page,
  sizes,
  rows: Object.entries(rows).map(([label, values]) => ({
    label,
    values,
    quote: [label, ...values].join(' '),
    place: undefined,
  })),
  place: undefined,
});

describe('compareTables', () => {
  it('names the cell that changed, with both rows', () => {
    const before = table({ Bust: ['84', '92', '100'], Hip: ['90', '96', '104'] });
    const after = table({ Bust: ['84', '92', '100'], Hip: ['90', '98', '104'] }, 3);
    expect(compareTables([before], [after])).toEqual([
      {
        kind: 'cell',
        row: 'Hip',
        size: 'M',
        was: '96',
        now: '98',
        page: 3,
        quotes: { was: 'Hip 90 96 104', now: 'Hip 90 98 104' },
      },
    ]);
  });

  it.each([
    ['96,5', '96.5'],
    ['96.50 cm', '96.5cm'],
    ['96.0', '96'],
    ['1–2', '1-2'],
  ])('%s and %s say the same', (was, now) => {
    expect(compareTables([table({ Hip: ['1', was] })], [table({ 'hip:': ['1', now] })])).toEqual([]);
  });

  it.each([
    ['100', '10'],
    ['96', null],
    ['1.05', '1.5'],
  ])('%s and %s do not', (was, now) => {
    expect(compareTables([table({ Hip: [was] })], [table({ Hip: [now] })])).toHaveLength(1);
  });

  it('follows a size to another column, and leaves new sizes to whoever counts them', () => {
    const before = table({ Hip: ['90', '96', '104'] });
    const after = table({ Hip: ['84', '90', '96', '104'] }, 1, ['XS', 'S', 'M', 'L']);
    expect(compareTables([before], [after])).toEqual([]);
  });

  it('tells rows that went and came', () => {
    const before = table({ Bust: ['1'], Hip: ['2'] });
    const after = table({ Bust: ['1'], Waist: ['2'] });
    expect(compareTables([before], [after]).map(({ kind, row }) => [kind, row])).toEqual([
      ['gone', 'Hip'],
      ['new', 'Waist'],
    ]);
  });

  it('tables of one make meet the one they were, though a page came before them', () => {
    const body = table({ Bust: ['84', '92', '100'] }, 1);
    const finished = table({ Bust: ['90', '98', '106'] }, 2);
    const changed = table({ Bust: ['90', '98', '108'] }, 3);
    expect(compareTables([body, finished], [changed, { ...body, page: 2 }])).toMatchObject([
      { size: 'L', was: '106', now: '108', page: 3 },
    ]);
    expect(compareTables([finished], [table({ Length: ['5'] })])).toEqual([]);
  });
});
