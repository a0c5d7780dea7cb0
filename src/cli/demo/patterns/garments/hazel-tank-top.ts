import { firstVersion, garment } from '../garment';
import { withScript } from '../spoil';
import { usSizes } from '../us-sizes';

export const hazelTankTop = garment({
  slug: 'hazel-tank-top',
  title: { en: 'Hazel tank top', de: 'Trägertop Hazel' },
  summary: {
    en: 'A tank top with bound edges, sizes 0 to 20.',
    de: 'Ein Trägertop mit eingefassten Kanten, Größen 0 bis 20.',
  },
  description: {
    en: 'Front, back and three strips of binding. Hazel takes less than a metre of jersey and is cut close enough to be worn under a cardigan.',
    de: 'Vorderteil, Rückenteil und drei Streifen zum Einfassen. Hazel braucht weniger als einen Meter Jersey und sitzt knapp genug für unter die Strickjacke.',
  },
  designer: 'Fadenwerk',
  priceMinor: 650,
  termKeys: [
    'skill-easy',
    'garment-top',
    'wearer-women',
    'fit-close',
    'fabric-jersey',
    'closure-none',
    'sewing-stretch',
    'sewing-bias-binding',
    'season-summer',
  ],
  sizes: usSizes(20),
  look: { palette: 'rose', motif: 'dots', ground: 'band' },
  text: {
    en: {
      skill: 'Easy: the binding wants a little practice.',
      techniques: ['sewing stretch fabric', 'knit binding'],
      fabrics: 'Fine jersey or rib with at least 40 % stretch.',
      notions: ['stretch needle 75', 'twin needle for the hem', 'matching thread'],
      steps: [
        'Cut front and back on the fold. Neckline and armholes are drawn without seam allowance, because they are bound.',
        'Cut two strips for the armholes and one for the neck across the fabric, exactly as drawn.',
        'Sew the right shoulder seam.',
        'Press the neck binding in half, open it, and press both edges to the middle.',
        'Lay the binding on the wrong side of the neckline and sew in its first fold, stretching slightly. Fold it over the edge and topstitch from the right side.',
        'Sew the left shoulder and the end of the binding in one seam.',
        'Bind both armholes in the same way.',
        'Close the side seams and hem with a twin needle.',
      ],
    },
  },
  versions: [
    { label: '1.0.0', changelog: firstVersion, releasedDaysAgo: 210 },
    {
      label: '1.1.0',
      changelog: { en: 'Pieces for cutting machines.', de: 'Teile für Schneidemaschinen.' },
      releasedDaysAgo: null,
      making: { bytes: withScript },
      isWrong: {
        expects: 'now',
        file: 'hazel-tank-top-pattern-pieces.svg',
        rule: 'svg-active-content',
        severity: 'error',
      },
    },
  ],
});
