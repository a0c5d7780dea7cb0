import { parse } from 'csv-parse/sync';
import { fieldSheetCsv } from './field-sheet-csv';

const columns = { field: 'Field', value: 'Value', limit: 'Limit', ok: 'Fits' };

it('reads back as it was, with commas, quotes and lines', () => {
  const row = { field: 'Title', value: 'A "skirt",\nwith pockets', limit: '', ok: 'yes' };
  const csv = fieldSheetCsv([row], columns);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(parse(csv, { bom: true })).toEqual([
    ['Field', 'Value', 'Limit', 'Fits'],
    ['Title', row.value, '', 'yes'],
  ]);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('keeps %j from being run', (value) => {
  const [, [, told] = []] = parse(fieldSheetCsv([{ field: 'Title', value, limit: '', ok: '' }], columns), {
    bom: true,
  }) as string[][];
  expect(told).toBe(`'${value}`);
});
