import { firstVersion, garment } from '../garment';
import { cutTimes } from '../older-draft';
import { withJavaScript } from '../spoil';
import { mensSizes } from '../us-sizes';

export const cedarShirt = garment({
  slug: 'cedar-shirt',
  title: { en: 'Cedar shirt', de: 'Hemd Cedar' },
  summary: {
    en: 'A button-down shirt with yoke, collar stand and cuffs, XS to 4XL.',
    de: 'Ein Hemd mit Passe, Kragensteg und Manschetten, XS bis 4XL.',
  },
  description: {
    en: 'The shirt with everything: a two-piece collar, a back yoke, sleeve plackets and real cuffs. Cedar takes a weekend and teaches what a shirt is made of.',
    de: 'Das Hemd mit allem: zweiteiliger Kragen, Rückenpasse, Ärmelschlitz und echte Manschetten. Cedar braucht ein Wochenende und zeigt, woraus ein Hemd besteht.',
  },
  designer: 'Nordnaht',
  priceMinor: 1_490,
  termKeys: [
    'skill-advanced',
    'garment-shirt',
    'wearer-men',
    'fit-semi-fitted',
    'fabric-cotton',
    'fabric-flannel',
    'closure-buttons',
    'sewing-collar',
    'sewing-cuffs',
    'sewing-flat-felled-seam',
    'season-all-year',
  ],
  sizes: mensSizes,
  look: { palette: 'ink', motif: 'check', ground: 'arch' },
  text: {
    en: {
      skill: 'Advanced: collar, plackets and cuffs want patience.',
      techniques: ['flat-felled seams', 'collar with stand', 'sleeve placket', 'cuffs', 'buttonholes'],
      fabrics: 'Shirting, poplin, chambray, flannel.',
      notions: [
        'buttons of 11 mm, one for each mark on the front, the cuffs and the collar stand',
        'fusible interfacing',
        'matching thread',
      ],
      steps: [
        'Cut the pieces and iron interfacing to one cuff of each pair, to one collar stand and to the upper collar.',
        'Press both front plackets along their fold lines and stitch them.',
        'Sew the back between the two layers of the yoke. Join the fronts to the yoke at the shoulders and topstitch.',
        'Slash the sleeves where marked, bind the short side with the underlap, and cover the long side with the overlap, stitching its point.',
        'Set the sleeves into the open armholes with flat-felled seams.',
        'Close side and sleeve in one flat-felled seam.',
        'Sew the two collars right sides together, leave the neck edge open, trim, turn and topstitch.',
        'Catch the collar between the two stands, sew around, turn and press.',
        'Sew the outer stand to the neckline, fold in the inner one and edgestitch all around.',
        'Pleat the sleeve ends as marked, sew on the cuffs like the collar stand, and topstitch.',
        'Turn up the hem twice and stitch. Work the buttonholes and sew on the buttons.',
      ],
    },
  },
  versions: [
    {
      label: '1.0.0',
      changelog: firstVersion,
      releasedDaysAgo: 620,
      making: { draft: cutTimes('cuff', 'fabric', 2) },
    },
    {
      label: '1.1.0',
      changelog: { en: 'The cuffs are cut four times.', de: 'Die Manschetten werden viermal zugeschnitten.' },
      errata: [
        {
          place: 'Cuff, number of pieces',
          was: 'cut 2 of fabric',
          now: 'cut 4 of fabric',
          severity: 'confusing',
          words: [{ locale: 'de', text: 'Jede Manschette hat zwei Lagen.' }],
        },
      ],
      releasedDaysAgo: 400,
    },
    {
      label: '1.2.0',
      changelog: { en: 'A greeting from the designer.', de: 'Ein Gruß der Designerin.' },
      releasedDaysAgo: null,
      making: { bytes: withJavaScript },
      isWrong: {
        expects: 'now',
        file: 'cedar-shirt-instructions-en.pdf',
        rule: 'pdf-active-content',
        severity: 'error',
      },
    },
  ],
});
