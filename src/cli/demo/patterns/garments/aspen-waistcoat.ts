import { firstVersion, garment } from '../garment';
import { mensSizes } from '../us-sizes';

export const aspenWaistcoat = garment({
  slug: 'aspen-waistcoat',
  title: { en: 'Aspen waistcoat', de: 'Weste Aspen' },
  summary: {
    en: 'A lined waistcoat with welt pockets, XS to 4XL.',
    de: 'Eine gefütterte Weste mit Leistentaschen, XS bis 4XL.',
  },
  description: {
    en: 'Wool at the front, lining at the back, two welt pockets and a row of buttons. Aspen makes a suit of what you have and an evening of what you wear.',
    de: 'Wolle vorn, Futter im Rücken, zwei Leistentaschen und eine Reihe Knöpfe. Aspen macht aus dem, was man hat, einen Anzug.',
  },
  designer: 'Nordnaht',
  priceMinor: 1_290,
  termKeys: [
    'skill-advanced',
    'garment-waistcoat',
    'wearer-men',
    'fit-fitted',
    'fabric-wool',
    'closure-buttons',
    'sewing-welt-pocket',
    'sewing-lining',
    'sewing-facing',
    'sewing-darts',
    'season-winter',
  ],
  sizes: mensSizes,
  look: { palette: 'slate', motif: 'stripes', ground: 'arch' },
  text: {
    en: {
      skill: 'Advanced: welt pockets and a bagged lining.',
      techniques: ['welt pockets', 'darts', 'facing', 'bagged lining', 'buttonholes'],
      fabrics: 'Wool suiting or tweed for the fronts, satin lining for the back.',
      notions: ['buttons of 15 mm, one for each mark on the front', 'fusible interfacing', 'matching thread'],
      steps: [
        'Cut all pieces and interface the fronts and the pocket openings.',
        'Sew the darts of fronts and backs and press them towards the centre.',
        'Make the welt pockets: sew welt and facing along the marked lines, slash between, turn and close the bag.',
        'Sew the front facing to the front lining.',
        'Sew fronts to facings along hem, front edge and neck. Trim, turn and press.',
        'Sew outer backs together at the centre, and the linings too, leaving 15 cm open in the lining.',
        'Sew outer fronts to outer back at the shoulders, then lining to lining.',
        'Sew outer and lining together at the armholes and the back hem, and turn the waistcoat through the shoulder.',
        'Close the side seams through the gap in the lining, then the gap by hand.',
        'Work the buttonholes on the left front and sew the buttons to the right.',
      ],
    },
  },
  versions: [{ label: '1.0.0', changelog: firstVersion, releasedDaysAgo: 540 }],
});
