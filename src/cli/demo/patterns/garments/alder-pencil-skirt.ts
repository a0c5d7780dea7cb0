import { firstVersion, garment } from '../garment';
import { withoutGrain } from '../older-draft';
import { usSizes } from '../us-sizes';

export const alderPencilSkirt = garment({
  slug: 'alder-pencil-skirt',
  title: { en: 'Alder pencil skirt', de: 'Bleistiftrock Alder' },
  summary: {
    en: 'A fitted pencil skirt with a back vent, sizes 0 to 20.',
    de: 'Ein schmaler Bleistiftrock mit Gehschlitz, Größen 0 bis 20.',
  },
  description: {
    en: 'Darts front and back, a zip in the centre back and a vent to walk in. Alder ends just below the knee and goes to the office as readily as out to dinner.',
    de: 'Abnäher vorn und hinten, ein Reißverschluss in der hinteren Mitte und ein Schlitz zum Gehen. Alder endet knapp unter dem Knie und passt ins Büro wie zum Abendessen.',
  },
  designer: 'Atelier Linden',
  priceMinor: 1_090,
  termKeys: [
    'skill-easy',
    'garment-skirt',
    'silhouette-pencil',
    'wearer-women',
    'fit-fitted',
    'fabric-wool',
    'fabric-canvas',
    'closure-zip',
    'sewing-darts',
    'season-all-year',
  ],
  sizes: usSizes(20),
  look: { palette: 'slate', motif: 'check', ground: 'circle' },
  text: {
    en: {
      skill: 'Easy: darts, a zip and a vent.',
      techniques: ['darts', 'zip in the centre back', 'back vent', 'waistband'],
      fabrics: 'Medium-weight wovens with body: wool suiting, gabardine, stretch twill.',
      notions: [
        'one zip of 22 cm',
        'one hook and eye',
        'fusible interfacing for the waistband',
        'matching thread',
      ],
      steps: [
        'Cut the front and the waistband on the fold and the back twice. Mark the darts with tailor’s tacks.',
        'Sew the darts from the waist to their points, without backstitching at the point. Press them towards the centre.',
        'Neaten side seams, centre back and vent.',
        'Close the centre back from the end of the zip to the top of the vent, pivot and sew across the vent.',
        'Set the zip into the centre back.',
        'Sew front to back at the side seams and press open.',
        'Interface the waistband and join it to the waist, right sides together, its ends level with the zip.',
        'Fold the waistband to the inside, close its ends and slip-stitch it along the seam.',
        'Press the vent to the left, catch it at the top, and blind-hem the skirt by hand.',
        'Sew on the hook and eye.',
      ],
    },
  },
  versions: [
    {
      label: '1.0.0',
      changelog: firstVersion,
      releasedDaysAgo: 350,
      making: { draft: withoutGrain('back') },
    },
    {
      label: '1.0.1',
      changelog: {
        en: 'The back has its grain line again.',
        de: 'Das Rückenteil hat wieder einen Fadenlauf.',
      },
      errata: [
        {
          place: 'Back',
          was: 'no grain line',
          now: 'grain line parallel to the centre back',
          severity: 'confusing',
        },
      ],
      releasedDaysAgo: 310,
    },
  ],
});
