import type { Block } from '../../making/booklet/block';
import { knitArt } from '../../making/cover/knit-art';
import { palettes } from '../../making/cover/palettes';
import { castOn, plain, row } from '../../making/yarn/knitting';
import { st } from '../../making/yarn/stitches';
import { craftPattern } from '../craft-pattern';
import { firstVersion } from '../garment';
import { knittingWords } from './abbreviations';

const SET_UP = 7;
const WRITTEN = 10;
const LAST = 75;

/** Four stitches more every other row, two at the middle and one at each edge. */
export function heathRows(): string[] {
  const work = castOn([SET_UP]);
  for (let pair = 0; pair < WRITTEN; pair += 1) {
    const side = 1 + 2 * pair;
    const part = [
      st('k', 2),
      st('yo'),
      st('k', side),
      st('yo'),
      st('k'),
      st('yo'),
      st('k', side),
      st('yo'),
      st('k', 2),
    ];
    row(work, `Row ${pair * 2 + 1} (RS)`, part);
    plain(work, `Row ${pair * 2 + 2} (WS)`, 'knit all stitches.');
  }
  return work.lines;
}

const countAfter = (pairs: number) => SET_UP + 4 * pairs;

function booklet(version: string): Block[] {
  return [
    {
      kind: 'facts',
      rows: [
        ['Skill level', 'Beginner: knit stitches and yarn overs.'],
        ['Yarn', 'Fine (sport, 5 ply), alpaca, 100 g = 300 m.'],
        ['Yardage', '520 m.'],
        ['Needles', 'Circular needle 4.5 mm, 100 cm long.'],
        ['Gauge', '18 stitches and 36 rows in 10 cm of garter stitch.'],
        ['Notions', 'One stitch marker, a tapestry needle.'],
        ['Size', '168 cm wide and 42 cm deep after blocking.'],
        ['Techniques', 'garter stitch, eyelets.'],
        ['Version', version],
      ],
    },
    { kind: 'heading', text: 'Abbreviations' },
    knittingWords('k', 'st', 'yo', 'RS'),
    { kind: 'heading', text: 'Shawl' },
    {
      kind: 'rows',
      lines: [`Cast on ${SET_UP} sts and knit one row. Mark the middle stitch.`, ...heathRows()],
    },
    {
      kind: 'text',
      text: `Go on like this: every right-side row has two stitches more between the yarn overs on each side. Work until row ${LAST * 2}.`,
    },
    { kind: 'heading', text: 'To check your count' },
    {
      kind: 'table',
      head: ['After row', 'Stitches'],
      rows: [20, 40, 60, 80, 100, 120, LAST * 2].map((after) => [
        String(after),
        String(countAfter(after / 2)),
      ]),
    },
    { kind: 'text', text: 'Bind off very loosely on the right side. Soak, pin to a triangle and let dry.' },
  ];
}

export const heathShawl = craftPattern({
  slug: 'heath-shawl',
  title: { en: 'Heath shawl', de: 'Dreieckstuch Heath' },
  summary: {
    en: 'A garter-stitch triangle for a first shawl.',
    de: 'Ein kraus rechtes Dreieck als erstes Tuch.',
  },
  description: {
    en: 'Begun at the neck with seven stitches and ended when the yarn does. Heath needs no purling and no counting beyond four.',
    de: 'Am Nacken mit sieben Maschen begonnen und beendet, wenn das Garn zu Ende ist. Heath braucht keine linken Maschen und kein Zählen über vier hinaus.',
  },
  craft: 'knitting',
  designer: 'Kleinkram',
  priceMinor: 0,
  termKeys: [
    'skill-beginner',
    'garment-shawl',
    'wearer-women',
    'yarn-fine',
    'fibre-alpaca',
    'needle-4-5-mm',
    'construction-top-down',
    'construction-flat',
    'knitting-garter-stitch',
    'season-autumn',
  ],
  sizes: [],
  look: {
    palette: 'plum',
    ground: 'band',
    under: 'Knitting pattern · one size',
    art: () =>
      knitArt(
        ['aaaaaaaa', 'bbbbbbbb', 'aaaaaaaa', 'bcbbbcbb'],
        { a: palettes.plum.cloth, b: '#8c5a8a', c: palettes.plum.accent },
        28,
        palettes.plum.dark,
      ),
  },
  booklets: (version) => ({ en: booklet(version) }),
  drawings: () => Promise.resolve([]),
  versions: [{ label: '1.0.0', changelog: firstVersion, releasedDaysAgo: 600 }],
});
