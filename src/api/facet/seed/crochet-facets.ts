import { facet, type FacetSeed } from './facet-seed';

/** Metric sizes with the US letter and number (Craft Yarn Council, crochet hook sizes). */
const sizes: readonly [mm: string, us: string][] = [
  ['2.25', 'B-1'],
  ['2.75', 'C-2'],
  ['3.25', 'D-3'],
  ['3.5', 'E-4'],
  ['3.75', 'F-5'],
  ['4', 'G-6'],
  ['4.5', '7'],
  ['5', 'H-8'],
  ['5.5', 'I-9'],
  ['6', 'J-10'],
  ['6.5', 'K-10.5'],
  ['8', 'L-11'],
  ['9', 'M/N-13'],
  ['10', 'N/P-15'],
];

export const hookSize: FacetSeed = facet(
  'hook-size',
  ['Hook size', 'Häkelnadelstärke'],
  ['crochet'],
  'hook',
  sizes.map(([mm, us]) => [
    `${mm.replace('.', '-')}-mm`,
    [`${mm} mm`, us === '7' ? 'US 7' : us, `${mm}mm hook`],
    [`${mm.replace('.', ',')} mm`, `Häkelnadel ${mm.replace('.', ',')}`],
  ]),
);

/** British and American patterns call different stitches by one name; a buyer must know which it is. */
export const crochetTerms = facet(
  'crochet-terms',
  ['Stitch names', 'Maschenbezeichnung'],
  ['crochet'],
  'terms',
  [
    ['us', ['US terms', 'American terms'], ['US-Bezeichnungen', 'amerikanische Begriffe']],
    ['uk', ['UK terms', 'British terms'], ['UK-Bezeichnungen', 'britische Begriffe']],
    ['de', ['German terms'], ['Deutsche Bezeichnungen', 'deutsche Begriffe']],
    ['chart', ['Chart', 'symbol chart', 'diagram'], ['Häkelschrift', 'Symbolschrift', 'Diagramm']],
  ],
);

export const crochetTechnique = facet(
  'crochet-technique',
  ['Crochet technique', 'Häkeltechnik'],
  ['crochet'],
  'crochet',
  [
    ['granny-square', ['Granny square', 'granny', 'motif'], ['Granny Square', 'Häkelquadrat']],
    ['amigurumi', ['Amigurumi', 'spiral rounds', 'magic ring'], ['Amigurumi', 'Spiralrunden', 'Fadenring']],
    ['lace', ['Lace', 'openwork', 'pineapple stitch'], ['Spitze', 'Lochmuster', 'Ananasmuster']],
    ['filet', ['Filet crochet'], ['Filethäkelei', 'Filethäkeln']],
    [
      'cables',
      ['Crochet cables', 'post stitches', 'front post'],
      ['Zopfmuster', 'Reliefmaschen', 'Reliefstäbchen'],
    ],
    ['tunisian', ['Tunisian crochet', 'afghan stitch'], ['Tunesisch häkeln', 'tunesische Häkelei']],
    ['corner-to-corner', ['Corner to corner', 'C2C'], ['Von Ecke zu Ecke', 'C2C']],
    ['mosaic', ['Mosaic crochet', 'overlay mosaic'], ['Mosaikhäkeln', 'Mosaikmuster']],
    ['tapestry', ['Tapestry crochet', 'colourwork'], ['Tapestry', 'Mehrfarbig häkeln']],
    ['surface', ['Surface crochet', 'surface slip stitch'], ['Oberflächenhäkeln', 'aufgehäkelt']],
    [
      'bobble',
      ['Bobbles and puffs', 'bobble stitch', 'puff stitch', 'popcorn stitch'],
      ['Noppen', 'Büschelmaschen', 'Popcornmaschen'],
    ],
    ['irish', ['Irish crochet', 'Irish lace'], ['Irische Häkelspitze', 'irische Spitze']],
  ],
);
