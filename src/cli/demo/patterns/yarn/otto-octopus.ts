import type { Block } from '../../making/booklet/block';
import { ringsArt } from '../../making/cover/round-art';
import { palettes } from '../../making/cover/palettes';
import { evenRounds, magicRing, round } from '../../making/yarn/crochet';
import { st } from '../../making/yarn/stitches';
import { craftPattern } from '../craft-pattern';
import { firstVersion } from '../garment';
import { crochetWords } from './abbreviations';

/** A ball of six wedges: out to seven stitches a wedge, up, and in again. */
export function ottoHead(): string[] {
  const work = magicRing(6);
  for (let wedge = 1; wedge <= 6; wedge += 1) {
    round(work, wedge === 1 ? [st('inc')] : [st('sc', wedge - 1), st('inc')]);
  }
  evenRounds(work, 9);
  for (let wedge = 5; wedge >= 3; wedge -= 1) {
    round(work, [st('sc', wedge), st('dec')]);
    evenRounds(work, 1);
  }
  return work.lines;
}

export function ottoArm(): string[] {
  const work = magicRing(5);
  round(work, [st('inc')]);
  evenRounds(work, 4);
  round(work, [st('sc', 3), st('dec')]);
  evenRounds(work, 14);
  return work.lines;
}

function booklet(version: string): Block[] {
  return [
    {
      kind: 'facts',
      rows: [
        ['Skill level', 'Easy: single crochet in spiral rounds.'],
        ['Yarn', 'Light (DK), cotton, 50 g = 120 m; 130 m of the main colour.'],
        ['Hook', '3.25 mm.'],
        ['Gauge', '22 single crochets and 24 rounds in 10 cm; so close that the filling does not show.'],
        ['Notions', 'Two safety eyes of 9 mm, filling, a stitch marker, a tapestry needle.'],
        ['Size', '18 cm high.'],
        ['Techniques', 'magic ring, spiral rounds, invisible decrease.'],
        ['Stitch names', 'US terms.'],
        ['Version', version],
      ],
    },
    { kind: 'heading', text: 'Abbreviations' },
    crochetWords('sc', 'inc', 'dec'),
    {
      kind: 'text',
      text: 'Square brackets hold the stitches of a round when it is finished. For children under three, embroider the eyes.',
    },
    { kind: 'heading', text: 'Head' },
    { kind: 'rows', lines: ottoHead() },
    {
      kind: 'text',
      text: 'Put the eyes between rounds 12 and 13, eight stitches apart. Fill the head and leave the opening: the arms are sewn around it.',
    },
    { kind: 'heading', text: 'Arms (make 8)' },
    { kind: 'rows', lines: ottoArm() },
    { kind: 'text', text: 'Fill only the tip. Flatten the opening, crochet it shut and leave a long end.' },
    { kind: 'heading', text: 'Finishing' },
    {
      kind: 'steps',
      items: [
        'Sew the eight arms to the last round of the head, side by side, three stitches each.',
        'Close the gap below with a circle of felt, or with a few stitches back and forth.',
        'Embroider a mouth over two stitches between the eyes and weave in all ends.',
      ],
    },
  ];
}

export const ottoOctopus = craftPattern({
  slug: 'otto-octopus',
  title: { en: 'Otto the octopus', de: 'Oktopus Otto' },
  summary: { en: 'An amigurumi octopus with eight arms.', de: 'Ein Amigurumi-Oktopus mit acht Armen.' },
  description: {
    en: 'A round head, eight arms and a patient look. Otto is crocheted in spirals from cotton and holds on to a pram.',
    de: 'Ein runder Kopf, acht Arme und ein geduldiger Blick. Otto wird in Spiralrunden aus Baumwolle gehäkelt und hält sich am Kinderwagen fest.',
  },
  craft: 'crochet',
  designer: 'Kleinkram',
  priceMinor: 490,
  termKeys: [
    'skill-easy',
    'project-soft-toy',
    'yarn-light',
    'fibre-cotton',
    'hook-3-25-mm',
    'terms-us',
    'crochet-amigurumi',
    'construction-in-the-round',
    'season-all-year',
  ],
  sizes: [],
  look: {
    palette: 'mint',
    ground: 'circle',
    under: 'Crochet pattern · 18 cm high',
    art: () =>
      ringsArt([6, 12, 18, 24, 30, 36, 42, 48, 54], [palettes.mint.cloth, '#58a387', palettes.mint.accent]),
  },
  booklets: (version) => ({ en: booklet(version) }),
  drawings: () => Promise.resolve([]),
  versions: [
    {
      label: '1.0.0',
      changelog: firstVersion,
      releasedDaysAgo: 140,
      blocks: (blocks) =>
        blocks.map((block) =>
          block.kind === 'text'
            ? { ...block, text: block.text.replace('rounds 12 and 13', 'rounds 9 and 10') }
            : block,
        ),
    },
    {
      label: '1.0.1',
      changelog: { en: 'The eyes sit lower.', de: 'Die Augen sitzen tiefer.' },
      errata: [
        {
          place: 'Head, eyes',
          was: 'between rounds 9 and 10',
          now: 'between rounds 12 and 13',
          severity: 'cosmetic',
        },
      ],
      releasedDaysAgo: 110,
    },
  ],
});
