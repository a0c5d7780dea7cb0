import type { Block } from '../../making/booklet/block';
import { knitArt } from '../../making/cover/knit-art';
import { palettes } from '../../making/cover/palettes';
import { castOn, plain, repeatRow } from '../../making/yarn/knitting';
import { sizesText, st } from '../../making/yarn/stitches';
import { craftPattern } from '../craft-pattern';
import { firstVersion } from '../garment';
import { withStandardFont } from '../spoil';
import { knittingWords } from './abbreviations';

const sizes = ['S', 'M', 'L', 'XL'];
const start = [88, 96, 104, 112];
/** Stitches in 10 cm. */
const gauge = 20;

/** Eight-stitch wedges that lose a stitch every other round. */
export function fernCrown(): string[] {
  const work = castOn(start);
  for (let knit = 6, round = 1; knit >= 0; knit -= 1, round += 2) {
    repeatRow(work, `Round ${round}`, knit === 0 ? [st('k2tog')] : [st('k', knit), st('k2tog')]);
    if (knit > 0) plain(work, `Round ${round + 1}`, 'knit all stitches.');
  }
  return work.lines;
}

function booklet(version: string): Block[] {
  return [
    {
      kind: 'facts',
      rows: [
        ['Skill level', 'Easy: knit and purl in the round, one decrease.'],
        ['Yarn', 'Medium (worsted, 10 ply), 100 % wool, 100 g = 200 m.'],
        ['Yardage', `${sizesText([105, 120, 135, 150])} m.`],
        [
          'Needles',
          'Circular needle 4 mm for the ribbing, 4.5 mm and double-pointed needles 4.5 mm for the rest.',
        ],
        ['Gauge', '20 stitches and 28 rounds in 10 cm of stocking stitch on 4.5 mm.'],
        ['Notions', 'One stitch marker, a tapestry needle.'],
        ['Techniques', 'knitting in the round, rib, decreases.'],
        ['Version', version],
      ],
    },
    { kind: 'heading', text: 'Sizes (cm)' },
    {
      kind: 'table',
      head: ['Size', 'To fit head', 'Hat circumference', 'Height'],
      rows: sizes.map((size, at) => [
        size,
        ['48 to 51', '52 to 55', '56 to 59', '60 to 63'][at]!,
        String((start[at]! / gauge) * 10),
        ['20', '21', '22', '23'][at]!,
      ]),
    },
    { kind: 'text', text: 'Numbers are given as S (M, L, XL); one number alone is for all sizes.' },
    { kind: 'heading', text: 'Abbreviations' },
    knittingWords('k', 'p', 'st', 'k2tog'),
    { kind: 'heading', text: 'Brim' },
    {
      kind: 'rows',
      lines: [
        `With 4 mm cast on ${sizesText(start)} sts. Join in the round and place the marker.`,
        'Rounds 1–12: *k2, p2; repeat from * to end.',
      ],
    },
    { kind: 'heading', text: 'Body' },
    {
      kind: 'rows',
      lines: [
        'Change to 4.5 mm.',
        'Knit every round until the hat measures 14 (15, 15, 16) cm from the edge.',
      ],
    },
    { kind: 'heading', text: 'Crown' },
    { kind: 'text', text: 'Change to double-pointed needles when the stitches no longer reach around.' },
    { kind: 'rows', lines: fernCrown() },
    {
      kind: 'text',
      text: 'Cut the yarn, draw it through the remaining stitches twice, pull tight and weave in the ends.',
    },
  ];
}

const older = (from: string, to: string) => (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'rows' ? { ...block, lines: block.lines.map((line) => line.replace(from, to)) } : block,
  );

export const fernBeanie = craftPattern({
  slug: 'fern-beanie',
  title: { en: 'Fern beanie', de: 'Mütze Fern' },
  summary: {
    en: 'A ribbed beanie in worsted wool, four sizes.',
    de: 'Eine Mütze mit Rippenbündchen aus Worsted-Wolle, vier Größen.',
  },
  description: {
    en: 'Ribbed at the brim, plain above and decreased in eight wedges. Fern is knitted in two evenings from one skein.',
    de: 'Am Rand gerippt, darüber glatt und in acht Keilen abgenommen. Fern ist an zwei Abenden aus einem Strang gestrickt.',
  },
  craft: 'knitting',
  designer: 'Maschenreich',
  priceMinor: 450,
  termKeys: [
    'skill-easy',
    'garment-hat',
    'wearer-unisex',
    'yarn-medium',
    'fibre-wool',
    'needle-4-mm',
    'needle-4-5-mm',
    'construction-in-the-round',
    'construction-bottom-up',
    'knitting-rib',
    'knitting-stocking-stitch',
    'season-winter',
  ],
  sizes,
  look: {
    palette: 'forest',
    ground: 'circle',
    under: 'Knitting pattern · sizes S to XL',
    art: () =>
      knitArt(['aaaaab', 'aaaaab'], { a: '#4f8070', b: palettes.forest.cloth }, 20, palettes.forest.dark),
  },
  booklets: (version) => ({ en: booklet(version) }),
  drawings: () => Promise.resolve([]),
  versions: [
    {
      label: '1.0.0',
      changelog: firstVersion,
      releasedDaysAgo: 300,
      blocks: older('Change to 4.5 mm.', 'Change to 5 mm.'),
    },
    {
      label: '1.0.1',
      changelog: { en: 'The needle of the body is 4.5 mm.', de: 'Die Nadel für den Körper ist 4,5 mm.' },
      errata: [
        {
          place: 'Body',
          was: 'change to 5 mm',
          now: 'change to 4.5 mm',
          severity: 'confusing',
          words: [{ locale: 'de', text: 'Falsche Nadelstärke im Abschnitt Körper.' }],
        },
      ],
      releasedDaysAgo: 270,
    },
    {
      label: '1.1.0',
      changelog: { en: 'A page of thanks.', de: 'Eine Dankesseite.' },
      releasedDaysAgo: null,
      bytes: withStandardFont,
      isWrong: {
        expects: 'now',
        file: 'fern-beanie-instructions-en.pdf',
        rule: 'pdf-standard-fonts',
        severity: 'warning',
      },
    },
    {
      label: '1.2.0',
      changelog: { en: 'A larger crown.', de: 'Eine weitere Spitze.' },
      releasedDaysAgo: null,
      blocks: older('55 (60, 65, 70) sts', '55 (62, 65, 70) sts'),
      isWrong: {
        // Crown, round 5 leaves 60 stitches in size M, not 62.
        expects: 'now',
        file: 'fern-beanie-instructions-en.pdf',
        rule: 'row-count',
        severity: 'warning',
      },
    },
  ],
});
