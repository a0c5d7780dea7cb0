import { firstVersion, garment } from '../garment';
import { usSizes } from '../us-sizes';

export const juniperShift = garment({
  slug: 'juniper-shift',
  title: { en: 'Juniper shift', de: 'Hemdkleid Juniper' },
  summary: {
    en: 'A historical shift of squares and triangles, sizes 0 to 16.',
    de: 'Ein historisches Hemd aus Rechtecken und Dreiecken, Größen 0 bis 16.',
  },
  description: {
    en: 'A seventeenth-century shift, cut from a width of linen without waste: body, sleeves and square gussets. Under a costume, or as a nightdress.',
    de: 'Ein Hemd des siebzehnten Jahrhunderts, ohne Verschnitt aus einer Stoffbreite: Körper, Ärmel und quadratische Zwickel. Unter dem Kostüm oder als Nachthemd.',
  },
  designer: 'Kleinkram',
  priceMinor: 890,
  termKeys: [
    'skill-easy',
    'garment-dress',
    'garment-costume',
    'garment-nightwear',
    'silhouette-straight',
    'wearer-women',
    'fit-oversized',
    'fabric-linen',
    'closure-none',
    'sewing-flat-felled-seam',
    'season-all-year',
  ],
  sizes: usSizes(16),
  look: { palette: 'straw', motif: 'plain', ground: 'band' },
  text: {
    en: {
      skill: 'Easy: straight seams, square gussets.',
      techniques: ['flat-felled seams', 'gussets', 'narrow hem'],
      fabrics: 'Light linen or fine cotton lawn.',
      notions: ['linen thread or strong cotton thread', 'a metre of narrow tape for the neck, if you like'],
      steps: [
        'Cut the body once, with the shoulders on the fold, and sleeves and gussets twice. Cut the neckline along its dashed line.',
        'Cut off the two narrow triangles marked at the sides and turn them: they widen the hem.',
        'Fell the triangles to the sides of the body, long edge to straight edge.',
        'Sew a gusset to the upper part of each sleeve seam, so that it makes a square under the arm.',
        'Close the sleeves as far as the gusset.',
        'Sew the sleeves to the body, middle to shoulder fold, and set the gussets into the side.',
        'Close the side seams from gusset to hem and fell all seams.',
        'Hem neckline, wrists and hem narrowly, by hand if it is for a costume.',
      ],
    },
  },
  versions: [
    { label: '1.0.0', changelog: firstVersion, releasedDaysAgo: 260 },
    {
      label: '1.1.0',
      changelog: { en: 'Fewer pages to print.', de: 'Weniger Seiten zu drucken.' },
      releasedDaysAgo: null,
      making: { withoutTile: 'B2' },
      isWrong: {
        expects: 'now',
        file: 'juniper-shift-template-a4.pdf',
        rule: 'tiles-complete',
        severity: 'warning',
      },
    },
  ],
});
