import { lineOf, scanOf } from '../facts-for-tests.suite';
import { gapsIn, readGrid, twinsIn } from './read-grid';

const sheet = (...marks: string[]) =>
  marks.map((mark, index) => scanOf({ page: index + 1, lines: mark === '' ? [] : [lineOf(mark)] }));

it('reads marks as generators write them', () => {
  const places = (...marks: string[]) => readGrid(sheet(...marks)).map(({ row, column }) => [row, column]);
  expect(places('A1', 'B1', 'A2', 'B2')).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
  expect(places('row 1 column 1', 'row 1 column 2', 'r2 c1', 'R2/C2')).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
});

it('takes figures and notes for none', () => {
  expect(readGrid(sheet('A1', '', '', ''))).toEqual([]);
  expect(readGrid(sheet('A1', 'B1', 'A2'))).toEqual([]);
  expect(readGrid(sheet('Cut 1', 'Front', 'A', '12'))).toEqual([]);
});

it('sees a neighbour’s small mark beside the page’s own', () => {
  const pages = sheet('A1', 'B1', 'A2', 'B2');
  pages[0]!.lines.push({ ...lineOf('B1'), size: 2 });
  expect(readGrid(pages)[0]).toMatchObject({ mark: 'A1' });
});

it('tells a hole from a corner that has nothing on it', () => {
  const whole = ['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'A3', 'B3', 'C3'];
  const without = (...gone: string[]) =>
    gapsIn(readGrid(sheet(...whole.filter((mark) => !gone.includes(mark)))));
  expect(without()).toEqual([]);
  expect(without('B2')).toEqual([{ row: 1, column: 1, within: true }]);
  expect(without('C3')).toEqual([{ row: 2, column: 2, within: false }]);
});

it('finds marks that stand twice', () => {
  expect(twinsIn(readGrid(sheet('A1', 'B1', 'B1', 'A2')))).toMatchObject([[{ page: 2 }, { page: 3 }]]);
});
