import { firstVersion, garment } from '../garment';
import { shrunk } from '../spoil';
import { usSizes } from '../us-sizes';

export const heronLeggings = garment({
  slug: 'heron-leggings',
  title: { en: 'Heron leggings', de: 'Leggings Heron' },
  summary: {
    en: 'Sports leggings with a gusset and a high waistband, sizes 0 to 20.',
    de: 'Sportleggings mit Zwickel und hohem Bund, Größen 0 bis 20.',
  },
  description: {
    en: 'One leg piece, a gusset that lets you move and a contoured waistband that stays up. Heron is made for swim and sports fabrics.',
    de: 'Ein Beinteil, ein Zwickel für Bewegung und ein Formbund, der oben bleibt. Heron ist für Bade- und Sportstoffe gemacht.',
  },
  designer: 'Fadenwerk',
  priceMinor: 890,
  termKeys: [
    'skill-intermediate',
    'garment-leggings',
    'garment-activewear',
    'wearer-women',
    'fit-close',
    'fabric-swim-lycra',
    'closure-elastic',
    'sewing-stretch',
    'season-all-year',
  ],
  sizes: usSizes(20),
  look: { palette: 'rose', motif: 'leaves', ground: 'arch' },
  text: {
    en: {
      skill: 'Intermediate: very stretchy fabric and a gusset.',
      techniques: ['sewing stretch fabric', 'gusset', 'contoured waistband'],
      fabrics: 'Sports jersey or swim fabric with at least 50 % stretch both ways.',
      notions: ['clear elastic of 1 cm for the upper edge', 'stretch needle 75', 'matching polyester thread'],
      steps: [
        'Cut the legs in pairs, the gusset once and the waistband twice on the fold.',
        'Sew the front crotch seam as far as the notch, then the back.',
        'Pin the gusset into the opening, the notches at the inner legs, and sew it from point to point on each side.',
        'Close the inner legs in one seam from hem to hem, through the gusset.',
        'Close both waistbands to rings and sew them together along the upper edge, with the elastic in the seam.',
        'Turn the waistband, divide it into quarters and sew it to the waist, all layers together.',
        'Try the leggings on, mark the length, and hem with a twin needle or a coverstitch.',
      ],
    },
  },
  versions: [
    { label: '1.0.0', changelog: firstVersion, releasedDaysAgo: 120 },
    {
      label: '1.0.1',
      changelog: { en: 'A new picture.', de: 'Ein neues Bild.' },
      releasedDaysAgo: null,
      making: { bytes: shrunk },
      isWrong: { expects: 'now', file: 'heron-leggings-cover.png', rule: 'cover-size', severity: 'error' },
    },
  ],
});
