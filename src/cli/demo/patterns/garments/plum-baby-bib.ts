import { firstVersion, garment } from '../garment';
import { asPicture } from '../spoil';

export const plumBabyBib = garment({
  slug: 'plum-baby-bib',
  title: { en: 'Plum baby bib', de: 'Lätzchen Plum' },
  summary: {
    en: 'A bib with snaps, from newborn to four years.',
    de: 'Ein Lätzchen mit Druckknöpfen, von Geburt bis vier Jahre.',
  },
  description: {
    en: 'Two layers, bias binding all around and a snap at the neck. Plum is the pattern for scraps: six sizes, each less than a quarter of a metre.',
    de: 'Zwei Lagen, rundum Schrägband und ein Druckknopf im Nacken. Plum ist ein Schnitt für Reste: sechs Größen, jede aus weniger als einem halben Meter.',
  },
  designer: 'Kleinkram',
  priceMinor: 350,
  termKeys: [
    'skill-beginner',
    'wearer-babies',
    'fabric-cotton',
    'fabric-muslin',
    'closure-snaps',
    'sewing-bias-binding',
    'season-all-year',
  ],
  sizes: ['0-3 m', '3-6 m', '6-12 m', '1-2 y', '2-3 y', '3-4 y'],
  look: { palette: 'night', motif: 'dots', ground: 'circle' },
  text: {
    en: {
      skill: 'Beginner: one seam, and binding around it.',
      techniques: ['bias binding', 'snaps'],
      fabrics: 'Cotton or double gauze above, towelling below.',
      notions: ['bias binding of 2 cm', 'one plastic snap', 'matching thread'],
      steps: [
        'Cut one bib of fabric and one of lining, exactly along the line: the edge is bound and has no seam allowance.',
        'Lay both wrong sides together and baste them close to the edge.',
        'Sew bias binding around the outer edge and the neck, beginning at the lower edge.',
        'Fix the two halves of the snap where they are marked, and try them before the baby does.',
      ],
    },
  },
  versions: [
    { label: '1.0.0', changelog: firstVersion, releasedDaysAgo: 180 },
    {
      label: '1.0.1',
      changelog: { en: 'Instructions in colour.', de: 'Anleitung in Farbe.' },
      releasedDaysAgo: null,
      making: { bytes: asPicture },
      isWrong: {
        expects: 'now',
        file: 'plum-baby-bib-instructions-en.pdf',
        rule: 'name-matches-content',
        severity: 'error',
      },
    },
  ],
});
