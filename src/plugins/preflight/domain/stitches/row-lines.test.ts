import { defaultProfile } from '../../contract';
import { lineOf, pdfOf, scanOf } from '../facts-for-tests.suite';
import { rowCount } from '../rules/row-count';

type Shown = ReturnType<typeof lineOf>;
const check = (...pages: Shown[][]) =>
  rowCount.check(pdfOf({ scans: pages.map((lines, index) => scanOf({ page: index + 1, lines })) }), {
    role: 'instructions',
    profile: defaultProfile,
    about: null,
  });
const set = (texts: readonly string[], x = 20, top = 250): Shown[] =>
  texts.map((text, index) => lineOf(text, x, top - 6 * index));

it('reads a row over the lines that it is set in, and marks them all', () => {
  const [found, ...others] = check(
    set([
      'Cast on 88 sts.',
      'Round 1: *k6, k2tog; repeat from *',
      'to end. 78 sts.',
      'Round 2: knit all stitches.',
    ]),
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    page: 1,
    measured: '77 stitches',
    limit: '78 stitches, as it says',
    quote: 'Round 1: *k6, k2tog; repeat from * to end. 78 sts.',
    place: { x: 20, y: 237, height: 11 },
  });
});

it('does not take the first line of a row for all of it', () => {
  const rows = [
    'R1: 6 sc in mr (6)',
    'R2: inc x 3, sc x 3',
    'and as it pleases you (11)',
    'R3: sc around (11)',
  ];
  expect(check(set(rows))).toEqual([]);
});

it('leaves what is said below a row to itself', () => {
  const rows = ['R1: 6 sc in mr (6)', 'R2: inc x 6 (12)', 'Put in the eyes.', 'R3: (sc, inc) x 6 (17)'];
  expect(check(set(rows))).toMatchObject([{ quote: 'R3: (sc, inc) x 6 (17)' }]);
});

it('reads two columns one after the other', () => {
  const left = set(['R1: 6 sc in mr (6)', 'R2: inc x 6 (12)'], 20);
  const right = set(['R3: (sc, inc) x 6 (18)', 'R4: (2 sc, inc) x 6 (25)'], 110);
  expect(check([left[0]!, right[0]!, left[1]!, right[1]!])).toMatchObject([{ measured: '24 stitches' }]);
});

it('reads rows that are set as a table', () => {
  const rows = [
    ['Rnd 1:', '6 sc in mr', '(6)'],
    ['Rnd 2:', 'inc x 6', '(13)'],
  ];
  const lines = rows.flatMap((cells, row) =>
    cells.map((text, column) => lineOf(text, 20 + 40 * column, 250 - 8 * row)),
  );
  expect(check(lines)).toMatchObject([{ measured: '12 stitches', quote: 'Rnd 2: inc x 6 (13)' }]);
});

it('goes on over pages', () => {
  expect(check(set(['R1: 6 sc in mr (6)']), set(['R2: inc x 6 (13)']))).toMatchObject([{ page: 2 }]);
});

it('names the sizes together', () => {
  const rows = ['Cast on 88 (96, 104) sts.', 'Row 1: *k6, k2tog; rep from * to end. 77 (86, 91) sts.'];
  expect(check(set(rows))).toMatchObject([
    { measured: '77 (84, 91) stitches', limit: '77 (86, 91) stitches, as it says' },
  ]);
});
