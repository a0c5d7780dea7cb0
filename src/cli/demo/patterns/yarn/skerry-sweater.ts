import type { Block } from '../../making/booklet/block';
import { knitArt } from '../../making/cover/knit-art';
import { palettes } from '../../making/cover/palettes';
import { colourChart } from '../../making/yarn/colour-chart';
import { castOn, plain, repeatRow, toCounts } from '../../making/yarn/knitting';
import { sizesText, st } from '../../making/yarn/stitches';
import { craftPattern } from '../craft-pattern';
import { firstVersion } from '../garment';
import { knittingWords } from './abbreviations';
import { chartFiles } from './chart-files';

const sizes = ['XS', 'S', 'M', 'L', 'XL', '2XL', '3XL'];
const bust = [86, 93, 100, 107, 114, 121, 128];
const neck = sizes.map((_, size) => 84 + 4 * size);
const yoke = neck.map((count) => (count * 7) / 2);
const sleeve = sizes.map((_, size) => 58 + 2 * size);
const underarm = sizes.map((_, size) => 8 + 2 * size);
const front = yoke.map((count, size) => (count - 2 * sleeve[size]!) / 2);
const body = front.map((count, size) => 2 * (count + underarm[size]!));

/** Five rounds of increases: each makes one stitch more of every two, three, four, five and six. */
export function skerryYoke(): string[] {
  const work = castOn(neck);
  [2, 3, 4, 5, 6].forEach((between, index) => {
    repeatRow(work, `Increase round ${index + 1}`, [st('k', between), st('M1')]);
    plain(work, 'Then', `${['knit 3', 'knit 4', 'work the 11 chart', 'knit 5', 'knit 4'][index]!} rounds.`);
  });
  toCounts(
    work,
    `Divide: knit ${sizesText(front)} sts of the back, put ${sizesText(sleeve)} sts of a sleeve on hold, cast on ${sizesText(underarm)} sts, and the same once more with front and second sleeve.`,
    body,
  );
  return work.lines;
}

/** Ten stitches, because the third increase round leaves tens in every size. */
const rows = [
  'acacacacac',
  'aaaaaaaaaa',
  'aaaabaaaaa',
  'aaabbbaaaa',
  'aabbabbaaa',
  'abbaaabbaa',
  'aabbabbaaa',
  'aaabbbaaaa',
  'aaaabaaaaa',
  'aaaaaaaaaa',
  'acacacacac',
];

const chart = () =>
  colourChart({
    title: 'Skerry sweater: yoke, 10 stitches',
    rows,
    colours: {
      a: { name: 'Main colour, navy', colour: palettes.ink.cloth },
      b: { name: 'Colour 1, cream', colour: '#f0e6d2' },
      c: { name: 'Colour 2, coral', colour: palettes.ink.accent },
    },
    note: 'Read every round from right to left, from the bottom up. 10 stitches and 11 rounds.',
  });

function booklet(version: string): Block[] {
  return [
    {
      kind: 'facts',
      rows: [
        ['Skill level', 'Advanced: two colours a round, from the top down.'],
        ['Yarn', 'Medium (worsted, 10 ply), Shetland wool, 100 g = 180 m.'],
        [
          'Yardage',
          `Main colour ${sizesText([820, 890, 960, 1040, 1120, 1210, 1300])} m; 90 m of colour 1 and 40 m of colour 2.`,
        ],
        ['Needles', 'Circular needles 4.5 and 5 mm, double-pointed needles 4.5 and 5 mm.'],
        ['Gauge', '20 stitches and 26 rounds in 10 cm of stocking stitch on 5 mm.'],
        ['Notions', 'Stitch markers, waste yarn, a tapestry needle.'],
        ['Techniques', 'round yoke, stranded colourwork, knitting in the round.'],
        ['Version', version],
      ],
    },
    { kind: 'heading', text: 'Sizes (cm)' },
    {
      kind: 'table',
      head: ['Size', 'To fit bust', 'Sweater around', 'Body length'],
      rows: sizes.map((size, at) => [size, String(bust[at]!), String(body[at]! / 2), String(36 + at)]),
    },
    {
      kind: 'text',
      text: 'Numbers are given as XS (S, M, L, XL, 2XL, 3XL); one number alone is for all sizes.',
    },
    { kind: 'heading', text: 'Abbreviations' },
    knittingWords('k', 'p', 'st', 'M1'),
    { kind: 'heading', text: 'Neck' },
    {
      kind: 'rows',
      lines: [
        `With 4.5 mm and the main colour cast on ${sizesText(neck)} sts. Join in the round and place a marker at the left back shoulder.`,
        'Rounds 1–8: *k1, p1; repeat from * to end.',
      ],
    },
    { kind: 'heading', text: 'Yoke' },
    {
      kind: 'text',
      text: 'Change to 5 mm. The chart is worked after the third increase round; its 10 stitches fit around evenly in every size.',
    },
    { kind: 'rows', lines: skerryYoke() },
    { kind: 'heading', text: 'Body' },
    {
      kind: 'rows',
      lines: [
        `Knit every round until the body measures ${sizesText(sizes.map((_, at) => 30 + at))} cm from the underarm.`,
        'Change to 4.5 mm and work 6 cm: *k1, p1; repeat from * to end. Bind off.',
      ],
    },
    { kind: 'heading', text: 'Sleeves' },
    {
      kind: 'rows',
      lines: [
        `Take up ${sizesText(sleeve)} sts from the waste yarn and pick up ${sizesText(underarm)} sts at the underarm: ${sizesText(sleeve.map((count, size) => count + underarm[size]!))} sts.`,
        'Knit every round; decrease one stitch on either side of the underarm every 3 cm, 10 times.',
        'Change to 4.5 mm when the sleeve measures 40 cm and work 6 cm of ribbing. Bind off.',
      ],
    },
    { kind: 'heading', text: 'Chart' },
    { kind: 'figure', sheet: chart(), height: 100, caption: 'One repeat of the yoke.' },
  ];
}

export const skerrySweater = craftPattern({
  slug: 'skerry-sweater',
  title: { en: 'Skerry yoke sweater', de: 'Rundpassenpullover Skerry' },
  summary: {
    en: 'A stranded yoke sweater knitted from the top, XS to 3XL.',
    de: 'Ein von oben gestrickter Pullover mit bunter Rundpasse, XS bis 3XL.',
  },
  description: {
    en: 'One band of colour around the shoulders, everything else plain. Skerry is knitted from the neck down without a seam and can be tried on at any time.',
    de: 'Ein bunter Streifen um die Schultern, alles andere glatt. Skerry wird ohne Naht vom Hals nach unten gestrickt und lässt sich jederzeit anprobieren.',
  },
  craft: 'knitting',
  designer: 'Maschenreich',
  priceMinor: 850,
  termKeys: [
    'skill-advanced',
    'garment-sweater',
    'silhouette-yoke',
    'wearer-unisex',
    'fit-loose',
    'yarn-medium',
    'fibre-wool',
    'needle-4-5-mm',
    'needle-5-mm',
    'construction-top-down',
    'construction-in-the-round',
    'knitting-stranded',
    'season-winter',
  ],
  sizes,
  look: {
    palette: 'ink',
    ground: 'circle',
    under: 'Knitting pattern · sizes XS to 3XL',
    art: () =>
      knitArt(
        [...rows, 'aaaaaaaaaa', 'aaaaaaaaaa'],
        { a: palettes.ink.cloth, b: '#f0e6d2', c: palettes.ink.accent },
        30,
        palettes.ink.dark,
      ),
  },
  booklets: (version) => ({ en: booklet(version) }),
  drawings: () => chartFiles('skerry-sweater', 'Skerry sweater', chart()),
  versions: [
    {
      label: '1.0.0',
      changelog: firstVersion,
      releasedDaysAgo: 370,
      blocks: (blocks) =>
        blocks.map((block) =>
          block.kind === 'rows'
            ? { ...block, lines: block.lines.map((line) => line.replace('10 times.', '12 times.')) }
            : block,
        ),
    },
    {
      label: '1.1.0',
      changelog: { en: 'The sleeves decrease ten times.', de: 'Die Ärmel werden zehnmal abgenommen.' },
      errata: [
        {
          place: 'Sleeves, decreases',
          sizes,
          was: '12 times',
          now: '10 times',
          severity: 'confusing',
          words: [{ locale: 'de', text: 'Mit zwölf Abnahmen wird der Ärmel zu eng.' }],
        },
      ],
      releasedDaysAgo: 250,
    },
  ],
});
