import { firstVersion, garment } from '../garment';
import { mensSizes } from '../us-sizes';

export const otterBoxerBriefs = garment({
  slug: 'otter-boxer-briefs',
  title: { en: 'Otter boxer briefs', de: 'Boxershorts Otter' },
  summary: { en: 'Boxer briefs from jersey, XS to 4XL.', de: 'Enge Boxershorts aus Jersey, XS bis 4XL.' },
  description: {
    en: 'Four pieces, room where it is needed and an elastic waistband. Otter turns half a metre of jersey into something that fits better than what is in the shops.',
    de: 'Vier Teile, Platz, wo er gebraucht wird, und ein Gummibund. Otter macht aus einem halben Meter Jersey etwas, das besser sitzt als gekauft.',
  },
  designer: 'Nordnaht',
  priceMinor: 690,
  termKeys: [
    'skill-easy',
    'garment-underwear',
    'wearer-men',
    'fit-close',
    'fabric-jersey',
    'closure-elastic',
    'sewing-stretch',
    'season-all-year',
  ],
  sizes: mensSizes,
  look: { palette: 'clay', motif: 'waves', ground: 'band' },
  text: {
    en: {
      skill: 'Easy: small pieces, stretchy seams.',
      techniques: ['sewing stretch fabric', 'exposed elastic'],
      fabrics: 'Jersey with elastane, at least 40 % stretch.',
      notions: ['soft elastic of 3 cm, 90 % of your waist', 'stretch needle 75', 'matching thread'],
      steps: [
        'Cut the back on the fold and front, side and inset in pairs.',
        'Sew the centre tusk of each front, wrong sides of the curve together.',
        'Lay the two fronts on each other, wrong sides together, and baste them along the edges.',
        'Sew the insets to the front, easing the curves between the notches.',
        'Sew the side panels to the back, two notches together, then to the front and inset.',
        'Close the gusset between the legs in one seam.',
        'Hem the legs with a twin needle.',
        'Close the elastic to a ring, divide it and the waist into quarters, and sew it on with a three-step zigzag.',
      ],
    },
  },
  versions: [{ label: '1.0.0', changelog: firstVersion, releasedDaysAgo: 440 }],
});
