import type { Block } from '../../making/booklet/block';
import { knitArt } from '../../making/cover/knit-art';
import { palettes } from '../../making/cover/palettes';
import { castOn, plain, repeatRow } from '../../making/yarn/knitting';
import { stitchChart } from '../../making/yarn/stitch-chart';
import { sizesText, st, type Stitch } from '../../making/yarn/stitches';
import { craftPattern } from '../craft-pattern';
import { firstVersion } from '../garment';
import { knittingWords } from './abbreviations';
import { chartFiles } from './chart-files';

const start = [132, 264];

/** Waves of twelve stitches: two yarn overs make good for one double decrease. */
const lace: Stitch[][] = [1, 2, 3, 4].map((out) => [
  st('k', out),
  st('yo'),
  ...(out === 4 ? [] : [st('k', 4 - out)]),
  st('cdd'),
  ...(out === 4 ? [] : [st('k', 4 - out)]),
  st('yo'),
  st('k', out + 1),
]);

export function tarnRounds(): string[] {
  const work = castOn(start);
  lace.forEach((part, index) => {
    repeatRow(work, `Round ${index * 2 + 1}`, part);
    plain(work, `Round ${index * 2 + 2}`, 'knit all stitches.');
  });
  return work.lines;
}

function booklet(version: string): Block[] {
  return [
    {
      kind: 'facts',
      rows: [
        ['Skill level', 'Intermediate: lace in the round, from words or from a chart.'],
        ['Yarn', 'Light (DK), merino and silk, 100 g = 230 m.'],
        ['Yardage', `${sizesText([190, 380])} m.`],
        ['Needles', 'Circular needle 4 mm, 60 (100) cm long.'],
        ['Gauge', '22 stitches and 28 rounds in 10 cm of the lace pattern after blocking.'],
        ['Notions', 'Two stitch markers, blocking pins, a tapestry needle.'],
        ['Techniques', 'lace, chart reading, blocking.'],
        ['Version', version],
      ],
    },
    { kind: 'heading', text: 'Sizes (cm)' },
    {
      kind: 'table',
      head: ['Size', 'Around', 'Height'],
      rows: ['short', 'long'].map((size, at) => [
        size,
        String(Math.round(start[at]! / 2.2)),
        ['26', '22'][at]!,
      ]),
    },
    { kind: 'text', text: 'Numbers are given as short (long); one number alone is for both.' },
    { kind: 'heading', text: 'Abbreviations' },
    knittingWords('k', 'p', 'st', 'yo', 'cdd'),
    { kind: 'heading', text: 'Cowl' },
    {
      kind: 'rows',
      lines: [
        `Cast on ${sizesText(start)} sts loosely. Join in the round and place a marker.`,
        'Rounds 1–4: *k2, p2; repeat from * to end.',
        'Then work the lace: eight rounds, as they are written here or as the chart shows them. The stitch count stays the same.',
      ],
    },
    { kind: 'heading', text: 'Lace' },
    { kind: 'rows', lines: tarnRounds() },
    {
      kind: 'text',
      text: 'Work the eight rounds 8 (7) times. Finish with four rounds of ribbing and bind off loosely. Soak the cowl, pin it out to its measurements and let it dry.',
    },
    { kind: 'heading', text: 'Chart' },
    {
      kind: 'figure',
      sheet: chart(),
      height: 110,
      caption: 'Only the rows with yarn overs are drawn; knit all stitches between.',
    },
  ];
}

const chart = () =>
  stitchChart({
    title: 'Tarn cowl: lace, 12 stitches',
    rows: lace.flatMap((part) => [part, [st('k', 12)]]),
    note: 'Read every round from right to left. The chart is one repeat of 12 stitches and 8 rounds.',
  });

export const tarnCowl = craftPattern({
  slug: 'tarn-cowl',
  title: { en: 'Tarn cowl', de: 'Loop Tarn' },
  summary: {
    en: 'A lace cowl in two lengths, written and charted.',
    de: 'Ein Loop im Lochmuster in zwei Längen, geschrieben und als Strickschrift.',
  },
  description: {
    en: 'Eight rounds of lace, of which every other is plain: Tarn is the cowl to learn lace on, and the one to knit again when you have.',
    de: 'Acht Runden Lochmuster, jede zweite glatt: Tarn ist der Loop, an dem man Lochmuster lernt und den man danach noch einmal strickt.',
  },
  craft: 'knitting',
  designer: 'Maschenreich',
  priceMinor: 500,
  termKeys: [
    'skill-intermediate',
    'garment-scarf',
    'wearer-women',
    'yarn-light',
    'fibre-merino',
    'fibre-silk',
    'needle-4-mm',
    'construction-in-the-round',
    'knitting-lace',
    'season-spring',
  ],
  sizes: ['short', 'long'],
  look: {
    palette: 'sea',
    ground: 'arch',
    under: 'Knitting pattern · written and charted',
    art: () =>
      knitArt(
        ['aaaaabaaaaaa', 'aaaabcbaaaaa', 'aaabcacbaaaa', 'aabcaaacbaaa', 'abcaaaaacbaa', 'bcaaaaaaacba'],
        { a: palettes.sea.cloth, b: palettes.sea.ground, c: '#4d89a8' },
        36,
        palettes.sea.dark,
      ),
  },
  booklets: (version) => ({ en: booklet(version) }),
  drawings: () => chartFiles('tarn-cowl', 'Tarn cowl', chart()),
  versions: [{ label: '1.0.0', changelog: firstVersion, releasedDaysAgo: 200 }],
});
