import { firstVersion, garment } from '../garment';
import { mensSizes } from '../us-sizes';

export const harbourHoodie = garment({
  slug: 'harbour-hoodie',
  title: { en: 'Harbour zip hoodie', de: 'Kapuzenjacke Harbour' },
  summary: {
    en: 'A zip-up hoodie with pockets and ribbing, XS to 4XL.',
    de: 'Eine Kapuzenjacke mit Taschen und Bündchen, XS bis 4XL.',
  },
  description: {
    en: 'A lined hood, patch pockets, ribbed cuffs and a separating zip. Harbour is the jacket for the first cool evening and for all that follow.',
    de: 'Gefütterte Kapuze, aufgesetzte Taschen, Bündchen und ein teilbarer Reißverschluss. Harbour ist die Jacke für den ersten kühlen Abend und für alle danach.',
  },
  designer: 'Nordnaht',
  priceMinor: 1_390,
  termKeys: [
    'skill-intermediate',
    'garment-hoodie',
    'wearer-men',
    'fit-loose',
    'fabric-sweatshirting',
    'fabric-ribbing',
    'closure-zip',
    'sewing-patch-pocket',
    'sewing-set-in-sleeve',
    'season-autumn',
  ],
  sizes: mensSizes,
  look: { palette: 'straw', motif: 'plain', ground: 'circle' },
  text: {
    en: {
      skill: 'Intermediate: a separating zip and ribbing.',
      techniques: ['separating zip', 'patch pockets', 'ribbed cuffs and waistband', 'lined hood'],
      fabrics: 'Sweatshirt fabric or French terry, ribbing for cuffs and waistband.',
      notions: ['one separating zip as long as the centre front', 'jersey needle 90', 'matching thread'],
      steps: [
        'Cut the fronts, sleeves, pockets and cuffs in pairs, four hoods, the back on the fold and the waistband once.',
        'Hem the opening of the pockets and topstitch the pockets to the fronts where they are marked.',
        'Sew fronts to back at the shoulders.',
        'Set in the sleeves, one notch to the front, two to the back.',
        'Close side and sleeve in one seam.',
        'Sew two hoods together along the curve, twice. Put one into the other, right sides together, and sew along the face edge. Turn.',
        'Sew the hood to the neckline, all layers together.',
        'Close the cuffs to rings, fold them, and sew them to the sleeves, stretched evenly.',
        'Fold the waistband, close its ends, and sew it to the hem, stretched evenly between the fronts.',
        'Sew the zip to the front edges, from the waistband to the neck, fold to the inside and topstitch.',
      ],
    },
  },
  versions: [
    { label: '1.0.0', changelog: firstVersion, releasedDaysAgo: 280 },
    {
      label: '1.1.0',
      changelog: { en: 'A list of what changed for wide hips.', de: 'Hinweise für breite Hüften.' },
      releasedDaysAgo: null,
      making: {
        blocks: (blocks) => [
          ...blocks,
          {
            kind: 'text',
            text: 'All seam allowances of this pattern are 5/8″ (1.5 cm) wide and are included.',
          },
        ],
      },
      isWrong: {
        expects: 'now',
        file: 'harbour-hoodie-instructions-en.pdf',
        rule: 'text-seam-allowance',
        severity: 'error',
      },
    },
  ],
});
