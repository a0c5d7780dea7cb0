import type { Block } from '../../making/booklet/block';
import { grannyArt } from '../../making/cover/round-art';
import { palettes } from '../../making/cover/palettes';
import { circle } from '../../making/geometry/path';
import { ink, line, words, type Mark, type Sheet } from '../../making/sheet';
import { craftPattern } from '../craft-pattern';
import { firstVersion } from '../garment';
import { withOutsidePicture } from '../spoil';
import { crochetWords } from './abbreviations';
import { chartFiles } from './chart-files';

const ROUNDS = 6;
const ACROSS = 9;
const DOWN = 12;

/** Four corners of two clusters, and on each side a cluster more every round. */
export function meadowRounds(): string[] {
  const lines = ['Round 1: (3 dc, ch 2) × 4 in a ring of 4 ch. [12 dc]'];
  for (let round = 2; round <= ROUNDS; round += 1) {
    const spaces = 4 * (round - 2);
    const sides = spaces === 0 ? '' : `3 dc in each of ${spaces} side spaces, `;
    lines.push(`Round ${round}: ${sides}(3 dc, ch 2, 3 dc) in each of 4 corners. [${24 + 3 * spaces} dc]`);
  }
  return lines;
}

function chart(): Sheet {
  const marks: Mark[] = [words([14, 12], 'Meadow blanket: the square, 6 rounds', 6, { bold: true })];
  const [x, y, step] = [80, 92, 11];
  for (let ring = 1; ring <= ROUNDS; ring += 1) {
    for (const [dx, dy] of [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ] as const) {
      for (let cluster = 0; cluster < ring; cluster += 1) {
        const along = (cluster - (ring - 1) / 2) * 2 * step;
        const at = [x + dx * ring * step + dy * along, y + dy * ring * step - dx * along] as const;
        for (const side of [-1, 0, 1])
          marks.push(...treble(at[0] + dy * side * 3.4, at[1] - dx * side * 3.4, dx, dy));
      }
    }
    for (const [cx, cy] of [
      [1, 1],
      [1, -1],
      [-1, 1],
      [-1, -1],
    ] as const) {
      const corner = ring * step;
      marks.push({
        kind: 'line',
        path: circle([x + cx * corner, y + cy * corner], 1.6),
        width: 0.4,
        colour: ink,
      });
    }
  }
  marks.push(
    words(
      [14, 172],
      'A stroke with a bar: 1 dc. A ring: ch 2. One round more a ring, from the middle out.',
      3.4,
    ),
  );
  return { width: 165, height: 180, checks: [], common: marks, layers: [] };
}

function treble(x: number, y: number, dx: number, dy: number): Mark[] {
  return [
    line(
      [
        [x - dx * 3.4, y - dy * 3.4],
        [x + dx * 3.4, y + dy * 3.4],
      ],
      0.45,
    ),
    line(
      [
        [x + dx * 3.4 - dy * 1.3, y + dy * 3.4 + dx * 1.3],
        [x + dx * 3.4 + dy * 1.3, y + dy * 3.4 - dx * 1.3],
      ],
      0.45,
    ),
    line(
      [
        [x - dy * 1, y - dx * -1],
        [x + dy * 1, y + dx * -1],
      ],
      0.45,
    ),
  ];
}

function booklet(version: string): Block[] {
  return [
    {
      kind: 'facts',
      rows: [
        ['Skill level', 'Beginner: chains and double crochets.'],
        ['Yarn', 'Medium (worsted, 10 ply), acrylic or wool, 100 g = 200 m, in four colours.'],
        ['Yardage', '2,400 m in all: 900 m for joining and border, 500 m of each other colour.'],
        ['Hook', '5 mm.'],
        ['Gauge', 'One square of 6 rounds measures 14 cm.'],
        ['Notions', 'A tapestry needle, patience for the ends.'],
        ['Size', `${ACROSS * 14} by ${DOWN * 14} cm: ${ACROSS} by ${DOWN} squares, ${ACROSS * DOWN} in all.`],
        ['Techniques', 'granny square, changing colours, joining.'],
        ['Stitch names', 'US terms.'],
        ['Version', version],
      ],
    },
    { kind: 'heading', text: 'Abbreviations' },
    crochetWords('dc', 'ch', 'sc'),
    { kind: 'heading', text: `Square (make ${ACROSS * DOWN})` },
    { kind: 'rows', lines: meadowRounds() },
    {
      kind: 'text',
      text: 'Begin every round with ch 3 in place of the first dc and close it with a slip stitch. Change colours as you like; the last round is always in the joining colour.',
    },
    { kind: 'heading', text: 'Joining' },
    {
      kind: 'steps',
      items: [
        `Lay out the squares, ${ACROSS} across and ${DOWN} down, and photograph them.`,
        'Hold two squares with their right sides together and join them with sc through both outer loops.',
        'Join all rows across first, then all rows down, without stopping at the corners.',
        'Work one round of dc around the blanket, with three in each corner, and weave in the ends.',
      ],
    },
    { kind: 'heading', text: 'Chart' },
    { kind: 'figure', sheet: chart(), height: 110, caption: 'The square.' },
  ];
}

export const meadowBlanket = craftPattern({
  slug: 'meadow-blanket',
  title: { en: 'Meadow granny blanket', de: 'Granny-Decke Meadow' },
  summary: { en: 'A blanket of 108 granny squares.', de: 'Eine Decke aus 108 Granny Squares.' },
  description: {
    en: 'Six rounds a square, nine squares across, twelve down. Meadow eats leftovers and can be carried around one square at a time.',
    de: 'Sechs Runden ein Quadrat, neun Quadrate breit, zwölf hoch. Meadow verbraucht Reste und lässt sich Quadrat für Quadrat herumtragen.',
  },
  craft: 'crochet',
  designer: 'Maschenreich',
  priceMinor: 390,
  termKeys: [
    'skill-beginner',
    'project-blanket',
    'yarn-medium',
    'fibre-acrylic',
    'fibre-wool',
    'hook-5-mm',
    'terms-us',
    'crochet-granny-square',
    'construction-modular',
    'season-all-year',
  ],
  sizes: [],
  look: {
    palette: 'straw',
    ground: 'arch',
    under: 'Crochet pattern · 126 by 168 cm',
    art: () =>
      grannyArt(3, 6, [palettes.straw.cloth, palettes.straw.accent, '#c8553d', '#2f6f8f', '#f7f1df']),
  },
  booklets: (version) => ({ en: booklet(version) }),
  drawings: () => chartFiles('meadow-blanket', 'Meadow blanket', chart()),
  versions: [
    { label: '1.0.0', changelog: firstVersion, releasedDaysAgo: 480 },
    {
      label: '1.0.1',
      changelog: { en: 'Our sign on the chart.', de: 'Unser Zeichen auf der Häkelschrift.' },
      releasedDaysAgo: null,
      bytes: withOutsidePicture,
      isWrong: { expects: 'now', file: 'meadow-blanket-chart.svg', rule: 'svg-external', severity: 'error' },
    },
  ],
});
