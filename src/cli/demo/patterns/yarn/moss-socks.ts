import type { Block } from '../../making/booklet/block';
import { knitArt } from '../../making/cover/knit-art';
import { palettes } from '../../making/cover/palettes';
import { castOn, plain, repeatRow, row, toCounts } from '../../making/yarn/knitting';
import { sizesText, st } from '../../making/yarn/stitches';
import { craftPattern } from '../craft-pattern';
import { firstVersion } from '../garment';
import { knittingWords } from './abbreviations';

const sizes = ['S', 'M', 'L'];
const start = [56, 64, 72];
const half = start.map((count) => count / 2);
/** A heel turned over half the stitches keeps half of these and two. */
const turned = half.map((count) => count / 2 + 2);
const pickedUp = half.map((count) => count / 2);
const gusset = start.map((_, size) => half[size]! + turned[size]! + 2 * pickedUp[size]!);
const gussetRounds = gusset.map((count, size) => (count - start[size]!) / 2);

/** From the gusset to the toe, for every size at once. */
export function mossFoot(): string[] {
  const work = castOn(gusset);
  const sole = gusset.map((count, size) => count - half[size]!);
  row(work, 'Round 1', [
    st('k', half),
    st('k'),
    st('ssk'),
    st(
      'k',
      sole.map((count) => count - 6),
    ),
    st('k2tog'),
    st('k'),
  ]);
  plain(work, 'Round 2', 'knit all stitches.');
  toCounts(
    work,
    `Repeat rounds 1 and 2, with two stitches fewer each time, ${sizesText(gussetRounds.map((rounds) => rounds - 1))} times more.`,
    start,
  );
  plain(
    work,
    'Foot',
    `knit every round until the foot is ${sizesText([4, 4.5, 5])} cm shorter than it is to be.`,
  );
  row(
    work,
    'Toe round 1',
    [
      st('k'),
      st('ssk'),
      st(
        'k',
        half.map((count) => count - 6),
      ),
      st('k2tog'),
      st('k'),
    ],
    true,
  );
  plain(work, 'Toe round 2', 'knit all stitches.');
  const end = [20, 24, 28];
  const more = end.map((count, size) => (start[size]! - 4 - count) / 4);
  toCounts(
    work,
    `Repeat toe rounds 1 and 2, with four stitches fewer each time, ${sizesText(more)} times more.`,
    end,
  );
  return work.lines;
}

export function mossLeg(): string[] {
  const work = castOn(start);
  repeatRow(work, 'Rounds 1–16', [st('k'), st('p')]);
  return work.lines;
}

function booklet(version: string): Block[] {
  return [
    {
      kind: 'facts',
      rows: [
        ['Skill level', 'Intermediate: a heel flap, a gusset and a toe.'],
        ['Yarn', 'Super fine (fingering, 4 ply), wool with nylon, 100 g = 400 m.'],
        ['Yardage', `${sizesText([300, 340, 390])} m.`],
        ['Needles', 'Double-pointed needles 2.5 mm.'],
        ['Gauge', '30 stitches and 42 rounds in 10 cm of stocking stitch.'],
        ['Notions', 'Two stitch markers, a tapestry needle.'],
        ['Techniques', 'heel flap, gusset, grafting.'],
        ['Version', version],
      ],
    },
    { kind: 'heading', text: 'Sizes (cm)' },
    {
      kind: 'table',
      head: ['Size', 'Ball of the foot', 'Shoe size (EU)'],
      rows: sizes.map((size, at) => [
        size,
        ['20', '23', '25'][at]!,
        ['36 to 38', '39 to 41', '42 to 44'][at]!,
      ]),
    },
    { kind: 'text', text: 'Numbers are given as S (M, L); one number alone is for all sizes.' },
    { kind: 'heading', text: 'Abbreviations' },
    knittingWords('k', 'p', 'st', 'k2tog', 'ssk', 'RS'),
    { kind: 'heading', text: 'Leg' },
    {
      kind: 'rows',
      lines: [
        `Cast on ${sizesText(start)} sts, spread them over four needles and join in the round.`,
        ...mossLeg(),
        'Knit every round until the leg measures 15 cm.',
      ],
    },
    { kind: 'heading', text: 'Heel' },
    {
      kind: 'rows',
      lines: [
        `The flap is worked back and forth over ${sizesText(half)} sts; the others rest.`,
        `Slip the first stitch of each row. Knit right-side rows and purl wrong-side rows, ${sizesText(half)} rows in all.`,
        `Turn the heel with short rows towards the middle. ${sizesText(turned)} sts are left.`,
        `Pick up ${sizesText(pickedUp)} sts along each side of the flap. With the instep there are now ${sizesText(gusset)} sts. The round begins with the instep.`,
      ],
    },
    { kind: 'heading', text: 'Gusset, foot and toe' },
    { kind: 'rows', lines: mossFoot() },
    { kind: 'text', text: 'Graft the remaining stitches of sole and instep together and weave in the ends.' },
  ];
}

export const mossSocks = craftPattern({
  slug: 'moss-socks',
  title: { en: 'Moss socks', de: 'Socken Moss' },
  summary: {
    en: 'Plain socks with a heel flap, three sizes.',
    de: 'Schlichte Socken mit Fersenwand, drei Größen.',
  },
  description: {
    en: 'A ribbed leg, a sturdy heel and a wedge toe: Moss is the sock to know by heart.',
    de: 'Gerippter Schaft, feste Ferse, Bandspitze: Moss ist die Socke, die man irgendwann auswendig kann.',
  },
  craft: 'knitting',
  designer: 'Maschenreich',
  priceMinor: 450,
  termKeys: [
    'skill-intermediate',
    'garment-socks',
    'wearer-unisex',
    'yarn-super-fine',
    'fibre-sock-blend',
    'needle-2-5-mm',
    'construction-in-the-round',
    'construction-top-down',
    'knitting-rib',
    'knitting-grafting',
    'season-all-year',
  ],
  sizes,
  look: {
    palette: 'moss',
    ground: 'band',
    under: 'Knitting pattern · sizes S to L',
    art: () =>
      knitArt(
        ['aaaa', 'aaaa', 'bbbb', 'aaaa', 'cccc', 'bbbb'],
        { a: palettes.moss.cloth, b: '#97a35a', c: palettes.moss.accent },
        24,
        palettes.moss.dark,
      ),
  },
  booklets: (version) => ({ en: booklet(version) }),
  drawings: () => Promise.resolve([]),
  versions: [{ label: '1.0.0', changelog: firstVersion, releasedDaysAgo: 460 }],
});
