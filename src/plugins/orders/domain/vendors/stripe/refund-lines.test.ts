import { refundScope } from './refund-lines';

const lines = [
  { line: '1', totalMinor: 950 },
  { line: '2', totalMinor: 400 },
  { line: '3', totalMinor: 400 },
];

it.each([
  ['the whole price', 1_750, [], { kind: 'order' }],
  ['the price of one line', 950, [], { kind: 'lines', lines: [{ line: '1', amountMinor: 950 }] }],
  ['the price that two lines have', 400, [], { kind: 'part' }],
  ['any other amount', 123, [], { kind: 'part' }],
  ['more than all of it, for other goods beside', 5_000, [], { kind: 'part' }],
  ['lines the shop named', 400, ['3'], { kind: 'lines', lines: [{ line: '3', amountMinor: 400 }] }],
  [
    'several of them, shared out',
    1_000,
    ['1', '2', 'x'],
    {
      kind: 'lines',
      lines: [
        { line: '1', amountMinor: 704 },
        { line: '2', amountMinor: 296 },
      ],
    },
  ],
  ['a name of no line', 950, ['9'], { kind: 'lines', lines: [{ line: '1', amountMinor: 950 }] }],
])('takes %s for what it is', (_what, amountMinor, named, scope) => {
  expect(refundScope({ amountMinor, named }, lines)).toEqual(scope);
});
