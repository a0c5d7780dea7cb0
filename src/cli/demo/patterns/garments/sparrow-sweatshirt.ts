import { firstVersion, garment } from '../garment';
import { usSizes } from '../us-sizes';

export const sparrowSweatshirt = garment({
  slug: 'sparrow-sweatshirt',
  title: { en: 'Sparrow sweatshirt', de: 'Sweatshirt Sparrow' },
  summary: {
    en: 'A relaxed sweatshirt with ribbed cuffs, sizes 0 to 24.',
    de: 'Ein lockeres Sweatshirt mit Bündchen, Größen 0 bis 24.',
  },
  description: {
    en: 'Five pieces and no closure. Sparrow is roomy without being a sack and comes together in an evening on an overlocker.',
    de: 'Fünf Teile, kein Verschluss. Sparrow ist weit, ohne ein Sack zu sein, und ist mit der Overlock an einem Abend genäht.',
  },
  designer: 'Fadenwerk',
  priceMinor: 990,
  termKeys: [
    'skill-beginner',
    'garment-sweater',
    'wearer-women',
    'fit-loose',
    'fabric-sweatshirting',
    'fabric-ribbing',
    'closure-none',
    'sewing-stretch',
    'sewing-set-in-sleeve',
    'season-winter',
  ],
  sizes: usSizes(24),
  look: { palette: 'plum', motif: 'plain', ground: 'arch' },
  text: {
    en: {
      skill: 'Beginner: straight and gently curved seams.',
      techniques: ['sewing stretch fabric', 'ribbed cuffs and waistband', 'neckband'],
      fabrics: 'Sweatshirt fabric, French terry, ponte; ribbing for cuffs and waistband.',
      notions: ['a strip of ribbing 6 cm high for the neckband', 'jersey needle 90', 'matching thread'],
      steps: [
        'Cut front and back on the fold, sleeves and cuffs in pairs, the waistband twice.',
        'Sew front to back at the shoulders.',
        'Cut the neckband to 85 % of the neckline, close it to a ring, fold it and sew it on, stretched evenly.',
        'Set in the sleeves, one notch to the front, two to the back.',
        'Close side and sleeve in one seam.',
        'Sew the two waistbands to a ring, fold it lengthwise and sew it to the hem, stretched evenly.',
        'Close the cuffs to rings, fold them and sew them to the sleeves.',
      ],
    },
  },
  versions: [
    { label: '1.0.0', changelog: firstVersion, releasedDaysAgo: 95 },
    {
      label: '1.1.0',
      changelog: { en: 'Fabric for sizes 22 and 24.', de: 'Stoffangaben für Größe 22 und 24.' },
      releasedDaysAgo: null,
      making: {
        blocks: (blocks) =>
          blocks.map((block) =>
            block.kind === 'table' && block.head.some((head) => head.startsWith('Fabric, 150'))
              ? {
                  ...block,
                  rows: block.rows.map((row) =>
                    row[0] === '18' ? row.map((cell, at) => (at === 2 ? '' : cell)) : row,
                  ),
                }
              : block,
          ),
      },
      isWrong: {
        expects: 'now',
        file: 'sparrow-sweatshirt-instructions-en.pdf',
        rule: 'text-table-gaps',
        severity: 'error',
      },
    },
  ],
});
