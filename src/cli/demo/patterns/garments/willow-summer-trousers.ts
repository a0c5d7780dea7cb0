import { firstVersion, garment } from '../garment';
import { usSizes } from '../us-sizes';

export const willowSummerTrousers = garment({
  slug: 'willow-summer-trousers',
  title: { en: 'Willow summer trousers', de: 'Sommerhose Willow' },
  summary: {
    en: 'Airy pull-on trousers with pockets and cuffs, sizes 0 to 16.',
    de: 'Luftige Schlupfhose mit Taschen und Bündchen, Größen 0 bis 16.',
  },
  description: {
    en: 'An elastic casing at the waist, slanted front pockets and a cuff at the ankle. Willow is made for linen on a hot day and needs no closure at all.',
    de: 'Ein Tunnel mit Gummi in der Taille, schräge Eingrifftaschen und ein Bündchen am Knöchel. Willow ist für Leinen an heißen Tagen gemacht und braucht keinen Verschluss.',
  },
  designer: 'Atelier Linden',
  priceMinor: 1_190,
  termKeys: [
    'skill-easy',
    'garment-trousers',
    'wearer-women',
    'fit-loose',
    'fabric-linen',
    'fabric-viscose',
    'closure-elastic',
    'sewing-inseam-pocket',
    'season-summer',
  ],
  sizes: usSizes(16),
  look: { palette: 'sea', motif: 'waves', ground: 'band' },
  text: {
    en: {
      skill: 'Easy: no closure, one pair of pockets.',
      techniques: ['slanted pockets', 'elastic casing', 'cuffs'],
      fabrics: 'Linen, viscose, double gauze, light cotton.',
      notions: [
        'elastic of 3 cm for the waist, as long as your waist',
        'elastic of 2 cm for the cuffs',
        'matching thread',
      ],
      steps: [
        'Cut front and back legs, cuffs and pocket bags twice, the waistband casing once.',
        'Lay a pocket bag on the front leg, right sides together, and sew along the slanted edge. Turn to the inside and topstitch.',
        'Fold the pocket bag, close its lower edge, and baste it to the waist and the side of the leg.',
        'Sew front legs to back legs at the outer seams, then at the inner seams.',
        'Put one leg into the other, right sides together, and sew the crotch seam in one go. Sew it a second time for strength.',
        'Close the casing to a ring, fold it lengthwise and sew it to the waist, leaving 5 cm open at the back.',
        'Draw the elastic in, try the trousers on, join the ends of the elastic and close the gap.',
        'Close the cuffs to rings, fold them lengthwise with the elastic inside, and sew them to the legs, stretching as you go.',
      ],
    },
  },
  versions: [
    { label: '1.0.0', changelog: firstVersion, releasedDaysAgo: 150 },
    {
      label: '1.1.0',
      changelog: { en: 'A new layout of the pages.', de: 'Die Seiten sind neu angeordnet.' },
      releasedDaysAgo: null,
      making: { scale: 0.97 },
      isWrong: {
        expects: 'now',
        file: 'willow-summer-trousers-template-a4.pdf',
        rule: 'pdf-scale',
        severity: 'error',
      },
    },
  ],
});
