import { firstVersion, garment } from '../garment';
import { cutTimes } from '../older-draft';

export const finchFlatCap = garment({
  slug: 'finch-flat-cap',
  title: { en: 'Finch flat cap', de: 'Schiebermütze Finch' },
  summary: {
    en: 'A lined flat cap for heads of 53 to 63 cm.',
    de: 'Eine gefütterte Schiebermütze für Köpfe von 53 bis 63 cm.',
  },
  description: {
    en: 'A top in two halves, a side band and a stiffened brim. Finch wants tweed, but wears denim and corduroy well.',
    de: 'Ein Oberteil aus zwei Hälften, ein Seitenteil und ein verstärkter Schirm. Finch mag Tweed, steht aber auch in Denim und Cord.',
  },
  designer: 'Nordnaht',
  priceMinor: 590,
  termKeys: [
    'skill-intermediate',
    'garment-hat',
    'wearer-unisex',
    'fabric-wool',
    'fabric-corduroy',
    'closure-none',
    'sewing-lining',
    'sewing-interfacing',
    'season-autumn',
  ],
  sizes: ['XS', 'S', 'M', 'L', 'XL', '2XL'],
  look: { palette: 'moss', motif: 'check', ground: 'arch' },
  text: {
    en: {
      skill: 'Intermediate: tight curves and a stiff brim.',
      techniques: ['lining', 'interfacing', 'easing curves'],
      fabrics: 'Tweed, wool suiting, corduroy, denim; viscose for the lining.',
      notions: [
        'plastic or buckram for the brim',
        'grosgrain ribbon of 2.5 cm, as long as the head and 2 cm',
        'matching thread',
      ],
      steps: [
        'Cut the top in pairs of fabric and of lining, the side on the fold of each, the two brims once and the stiffener without seam allowance.',
        'Sew the two tops together along the middle and press the seam open.',
        'Sew the side to the top, matching the notches and easing between them.',
        'Make the lining in the same way.',
        'Sew the brims together along the outer curve, trim, turn and slide the stiffener in. Baste the inner curve.',
        'Put the lining into the cap, wrong sides together, and baste the edge.',
        'Sew the brim to the front of the edge, middle to middle.',
        'Sew the ribbon over the edge and turn it to the inside. Catch the top to the brim with a few stitches.',
      ],
    },
  },
  versions: [
    {
      label: '1.0.0',
      changelog: firstVersion,
      releasedDaysAgo: 390,
      making: { draft: cutTimes('top', 'lining', 1) },
    },
    {
      label: '1.0.1',
      changelog: {
        en: 'The lining of the top is cut twice.',
        de: 'Das Futter des Oberteils wird zweimal geschnitten.',
      },
      errata: [
        { place: 'Top, lining', was: 'cut 1 of lining', now: 'cut 2 of lining', severity: 'confusing' },
      ],
      releasedDaysAgo: 360,
    },
  ],
});
