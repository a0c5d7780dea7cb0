import { facet } from './facet-seed';

export const embroideryTechnique = facet(
  'embroidery-technique',
  ['Embroidery technique', 'Sticktechnik'],
  ['embroidery'],
  'embroidery',
  [
    [
      'cross-stitch',
      ['Cross stitch', 'counted cross stitch', 'x-stitch'],
      ['Kreuzstich', 'gezählter Kreuzstich'],
    ],
    [
      'backstitch',
      ['Backstitch', 'stem stitch', 'outline stitch', 'line work'],
      ['Rückstich', 'Stielstich', 'Konturstich'],
    ],
    [
      'satin-stitch',
      ['Satin stitch', 'long and short stitch', 'thread painting', 'needle painting'],
      ['Plattstich', 'Nadelmalerei', 'Langer und kurzer Plattstich'],
    ],
    ['french-knots', ['French knots', 'colonial knots'], ['Knötchenstich', 'französische Knoten']],
    [
      'chain-stitch',
      ['Chain stitch', 'lazy daisy', 'tambour'],
      ['Kettenstich', 'Margeritenstich', 'Tambourieren'],
    ],
    ['blackwork', ['Blackwork', 'Holbein stitch'], ['Schwarzstickerei', 'Blackwork', 'Holbeinstich']],
    [
      'hardanger',
      ['Hardanger', 'drawn thread', 'pulled thread'],
      ['Hardanger', 'Durchbruchstickerei', 'Hohlsaum'],
    ],
    [
      'whitework',
      ['Whitework', 'broderie anglaise', 'cutwork', 'Richelieu'],
      ['Weißstickerei', 'Lochstickerei', 'Richelieu', 'Schwälmer'],
    ],
    ['crewel', ['Crewel', 'Jacobean'], ['Crewelstickerei', 'Wollstickerei']],
    [
      'goldwork',
      ['Goldwork', 'metal thread', 'couching'],
      ['Goldstickerei', 'Metallstickerei', 'Anlegetechnik'],
    ],
    [
      'needlepoint',
      ['Needlepoint', 'canvas work', 'tapestry', 'petit point'],
      ['Gobelin', 'Petit Point', 'Canvasstickerei'],
    ],
    ['sashiko', ['Sashiko', 'boro'], ['Sashiko', 'Boro']],
    ['ribbon', ['Ribbon embroidery', 'silk ribbon'], ['Bändchenstickerei', 'Seidenbandstickerei']],
    ['punch-needle', ['Punch needle', 'rug punching'], ['Punch Needle', 'Stanznadel']],
    ['stumpwork', ['Stumpwork', 'raised embroidery', 'padded'], ['Stumpwork', 'Reliefstickerei']],
    ['beading', ['Bead embroidery', 'beading', 'sequins'], ['Perlenstickerei', 'Pailletten']],
    [
      'machine',
      ['Machine embroidery', 'digitised design', 'in the hoop', 'ITH'],
      ['Maschinenstickerei', 'Stickdatei', 'ITH'],
    ],
  ],
);

/** The ground a design is counted for; counts are threads or holes an inch. */
export const ground = facet('ground', ['Ground fabric', 'Stickgrund'], ['embroidery'], 'ground', [
  ['aida-11', ['Aida 11 count', '11 ct'], ['Aida 4,4 Stiche/cm', 'Aida 11 ct']],
  ['aida-14', ['Aida 14 count', '14 ct'], ['Aida 5,4 Stiche/cm', 'Aida 14 ct']],
  ['aida-16', ['Aida 16 count', '16 ct'], ['Aida 6,4 Stiche/cm', 'Aida 16 ct']],
  ['aida-18', ['Aida 18 count', '18 ct'], ['Aida 7 Stiche/cm', 'Aida 18 ct']],
  ['evenweave-25', ['Evenweave 25 count', 'Lugana', '25 ct'], ['Lugana 10 Fäden/cm', 'Zählstoff 25 ct']],
  [
    'evenweave-28',
    ['Evenweave 28 count', '28 ct', 'Cashel 28'],
    ['Zählstoff 11 Fäden/cm', 'Zählstoff 28 ct'],
  ],
  ['linen-32', ['Linen 32 count', '32 ct', 'Belfast'], ['Leinen 12,6 Fäden/cm', 'Belfast', 'Leinen 32 ct']],
  [
    'plain',
    ['Plain fabric', 'quilting cotton', 'calico', 'linen'],
    ['Glatter Stoff', 'Baumwollstoff', 'Nessel'],
  ],
  ['felt', ['Felt', 'wool felt'], ['Filz', 'Wollfilz']],
  ['canvas', ['Canvas', 'mono canvas', 'plastic canvas'], ['Stramin', 'Gitterstoff']],
  [
    'soluble',
    ['Water-soluble stabiliser', 'stick and stitch'],
    ['Wasserlösliches Stickvlies', 'Stick and Stitch'],
  ],
]);

export const thread = facet('thread', ['Thread', 'Stickgarn'], ['embroidery'], 'thread', [
  ['stranded-cotton', ['Stranded cotton', 'embroidery floss', 'mouliné'], ['Sticktwist', 'Mouliné']],
  ['perle', ['Perle cotton', 'pearl cotton', 'coton à broder'], ['Perlgarn', 'Perlé']],
  ['silk', ['Silk thread', 'silk floss'], ['Seidengarn', 'Stickseide']],
  ['wool', ['Wool thread', 'crewel wool', 'tapestry wool'], ['Stickwolle', 'Crewelwolle']],
  ['metallic', ['Metallic thread', 'gold thread'], ['Metallgarn', 'Goldfaden']],
  ['sashiko', ['Sashiko thread'], ['Sashikogarn']],
  ['machine-rayon', ['Machine thread', 'rayon', 'polyester 40 wt'], ['Maschinenstickgarn', 'Viskose 40er']],
]);
