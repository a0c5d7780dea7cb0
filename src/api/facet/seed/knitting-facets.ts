import { facet, type FacetSeed } from './facet-seed';

/** Metric sizes with the US number of each (Craft Yarn Council, knitting needle sizes). */
const sizes: readonly [mm: string, us: string][] = [
  ['2', '0'],
  ['2.25', '1'],
  ['2.5', '1.5'],
  ['2.75', '2'],
  ['3', '2.5'],
  ['3.25', '3'],
  ['3.5', '4'],
  ['3.75', '5'],
  ['4', '6'],
  ['4.5', '7'],
  ['5', '8'],
  ['5.5', '9'],
  ['6', '10'],
  ['6.5', '10.5'],
  ['8', '11'],
  ['9', '13'],
  ['10', '15'],
  ['12.75', '17'],
  ['15', '19'],
];

export const needleSize: FacetSeed = facet(
  'needle-size',
  ['Needle size', 'Nadelstärke'],
  ['knitting'],
  'needle',
  sizes.map(([mm, us]) => [
    `${mm.replace('.', '-')}-mm`,
    [`${mm} mm`, `US ${us}`, `${mm}mm`],
    [`${mm.replace('.', ',')} mm`, `Nadelstärke ${mm.replace('.', ',')}`, `Nr. ${mm.replace('.', ',')}`],
  ]),
);

export const knittingTechnique = facet(
  'knitting-technique',
  ['Knitting technique', 'Stricktechnik'],
  ['knitting'],
  'knitting',
  [
    ['stocking-stitch', ['Stocking stitch', 'stockinette', 'st st'], ['Glatt rechts']],
    ['garter-stitch', ['Garter stitch'], ['Kraus rechts']],
    ['rib', ['Rib', 'ribbing', 'twisted rib'], ['Rippen', 'Bündchenmuster', 'verschränkte Rippen']],
    ['moss-stitch', ['Moss stitch', 'seed stitch'], ['Perlmuster']],
    ['cables', ['Cables', 'aran knitting'], ['Zopfmuster', 'Zöpfe', 'Aranmuster']],
    ['lace', ['Lace', 'openwork', 'eyelets'], ['Lochmuster', 'Ajourmuster', 'Lace']],
    [
      'stranded',
      ['Stranded colourwork', 'Fair Isle', 'stranded colorwork', 'Norwegian'],
      ['Fair Isle', 'Norwegermuster', 'Einstrickmuster', 'Jacquard'],
    ],
    ['intarsia', ['Intarsia'], ['Intarsien', 'Intarsientechnik']],
    ['mosaic', ['Mosaic knitting', 'slip stitch colourwork'], ['Mosaikmuster', 'Hebemaschenmuster']],
    ['stripes', ['Stripes', 'self-striping'], ['Streifen', 'Ringel']],
    ['brioche', ['Brioche', "fisherman's rib"], ['Patent', 'Vollpatent', 'Halbpatent']],
    ['entrelac', ['Entrelac', 'basket weave knitting'], ['Entrelac', 'Flechtstrick']],
    ['double-knitting', ['Double-face knitting', 'reversible knitting'], ['Doubleface', 'Doppelstrick']],
    [
      'short-rows',
      ['Short rows', 'German short rows', 'wrap and turn'],
      ['Verkürzte Reihen', 'Doppelmaschen'],
    ],
    ['steeking', ['Steeking', 'steeks'], ['Steeken', 'Aufschneiden']],
    ['i-cord', ['I-cord', 'applied i-cord'], ['I-Cord', 'Strickkordel']],
    ['grafting', ['Grafting', 'Kitchener stitch'], ['Maschenstich', 'Kitchener-Stich']],
    ['beads', ['Knitting with beads', 'beading'], ['Perlenstrick', 'Perlen einstricken']],
  ],
);
