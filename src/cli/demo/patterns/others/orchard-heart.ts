import type { Block } from '../../making/booklet/block';
import { crossArt } from '../../making/cover/cross-art';
import { sheetSvg } from '../../making/sheet-svg';
import { craftPattern } from '../craft-pattern';
import { firstVersion } from '../garment';
import { crossChart, threadNeed, type Thread } from './cross-chart';
import { heartMotif, HEART_SIDE } from './heart-motif';

const threads: Record<string, Thread> = {
  r: { number: '321', name: 'red', colour: '#b01f3c' },
  p: { number: '3706', name: 'melon', colour: '#f08a93' },
  d: { number: '815', name: 'garnet', colour: '#7a1326' },
  g: { number: '986', name: 'forest green', colour: '#3c6b35' },
  l: { number: '989', name: 'leaf green', colour: '#86b36b' },
  y: { number: '743', name: 'yellow', colour: '#f2b632' },
};

const rows = heartMotif();
const chart = () => crossChart('Orchard heart', rows, threads);
const centimetres = Math.round((HEART_SIDE / 14) * 25.4) / 10;

function booklet(version: string): Block[] {
  return [
    {
      kind: 'facts',
      rows: [
        ['Skill level', 'Easy: whole cross stitches only.'],
        ['Design', `${HEART_SIDE} by ${HEART_SIDE} stitches.`],
        ['Size', `${centimetres} by ${centimetres} cm on 14-count Aida (5.4 stitches a cm).`],
        ['Ground', 'A piece of white 14-count Aida of 22 by 22 cm.'],
        ['Notions', 'Tapestry needle no. 24, a hoop of 15 cm.'],
        ['Techniques', 'counted cross stitch with two strands.'],
        ['Version', version],
      ],
    },
    { kind: 'heading', text: 'Threads' },
    {
      kind: 'text',
      text: 'Six-strand cotton; the numbers are those of DMC. Separate the strands and stitch with two.',
    },
    {
      kind: 'table',
      head: ['Number', 'Colour', 'Stitches', 'Metres'],
      rows: Object.entries(threads).map(([sign, { number, name }]) => {
        const { stitches, metres } = threadNeed(rows, sign);
        return [number, name, String(stitches), String(metres)];
      }),
    },
    { kind: 'heading', text: 'Stitching' },
    {
      kind: 'steps',
      items: [
        'Fold the cloth twice to find its middle and mark it. Stretch it in the hoop.',
        'Find the middle of the chart, where the lines numbered 30 cross, and begin there.',
        'Make all lower strokes of a row from left to right, then all upper strokes back, so that they lie the same way.',
        'Stitch the heart first, then the wreath, then the border.',
        'Wash by hand, press face down on a towel, and frame.',
      ],
    },
    { kind: 'heading', text: 'Chart' },
    { kind: 'figure', sheet: chart(), height: 215, caption: 'Print the separate chart to see it larger.' },
  ];
}

export const orchardHeart = craftPattern({
  slug: 'orchard-heart',
  title: { en: 'Orchard heart', de: 'Herz aus dem Obstgarten' },
  summary: {
    en: 'A cross-stitch heart in a wreath, 61 by 61 stitches.',
    de: 'Ein Kreuzstichherz im Kranz, 61 mal 61 Stiche.',
  },
  description: {
    en: 'Six colours, whole stitches only, and a border to tie it together. Orchard heart fills a small hoop and a rainy week.',
    de: 'Sechs Farben, nur ganze Kreuze und eine Borte, die alles zusammenhält. Das Herz füllt einen kleinen Rahmen und eine verregnete Woche.',
  },
  craft: 'embroidery',
  designer: 'Kleinkram',
  priceMinor: 420,
  termKeys: [
    'skill-easy',
    'project-wall-hanging',
    'embroidery-cross-stitch',
    'ground-aida-14',
    'thread-stranded-cotton',
    'season-all-year',
  ],
  sizes: [],
  look: {
    palette: 'rose',
    ground: 'circle',
    under: 'Cross-stitch pattern · 61 by 61 stitches',
    art: () =>
      crossArt(rows, Object.fromEntries(Object.entries(threads).map(([sign, { colour }]) => [sign, colour]))),
  },
  booklets: (version) => ({ en: booklet(version) }),
  drawings: () =>
    Promise.resolve([
      { name: 'orchard-heart-chart.svg', bytes: Buffer.from(sheetSvg(chart(), 'Orchard heart')) },
    ]),
  versions: [{ label: '1.0.0', changelog: firstVersion, releasedDaysAgo: 80 }],
});
