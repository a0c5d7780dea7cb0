import { facet } from './facet-seed';

/** The eight weights of the Craft Yarn Council's standard, 0 Lace to 7 Jumbo, with the British and German trade names. */
export const yarnWeight = facet(
  'yarn-weight',
  ['Yarn weight', 'Garnstärke'],
  ['knitting', 'crochet'],
  'yarn',
  [
    ['lace', ['Lace', 'weight 0', '2 ply', 'cobweb', 'crochet thread'], ['Lace', 'Lacegarn', 'Stärke 0']],
    [
      'super-fine',
      ['Super fine', 'weight 1', 'fingering', 'sock', '4 ply'],
      ['Sehr fein', 'Sockenwolle', 'Fingering', 'Stärke 1'],
    ],
    ['fine', ['Fine', 'weight 2', 'sport', 'baby', '5 ply'], ['Fein', 'Sport', 'Babywolle', 'Stärke 2']],
    [
      'light',
      ['Light', 'weight 3', 'DK', 'double knitting', '8 ply', 'light worsted'],
      ['Leicht', 'DK', 'Stärke 3'],
    ],
    [
      'medium',
      ['Medium', 'weight 4', 'worsted', 'aran', 'afghan', '10 ply'],
      ['Mittel', 'Worsted', 'Aran', 'Stärke 4'],
    ],
    ['bulky', ['Bulky', 'weight 5', 'chunky', '12 ply'], ['Dick', 'Bulky', 'Chunky', 'Stärke 5']],
    [
      'super-bulky',
      ['Super bulky', 'weight 6', 'super chunky', 'roving'],
      ['Sehr dick', 'Super Bulky', 'Stärke 6'],
    ],
    ['jumbo', ['Jumbo', 'weight 7', 'arm knitting yarn'], ['Jumbo', 'Stärke 7', 'XXL-Wolle']],
  ],
);

export const fibre = facet('fibre', ['Fibre', 'Faser'], ['knitting', 'crochet'], 'fibre', [
  ['wool', ['Wool', 'Shetland', 'lambswool', 'bluefaced Leicester'], ['Wolle', 'Schurwolle', 'Shetland']],
  ['merino', ['Merino', 'superwash merino'], ['Merino', 'Merinowolle']],
  ['alpaca', ['Alpaca', 'baby alpaca', 'llama'], ['Alpaka', 'Lama']],
  ['mohair', ['Mohair', 'kid mohair', 'silk mohair'], ['Mohair', 'Kid-Mohair']],
  ['cashmere', ['Cashmere', 'yak'], ['Kaschmir', 'Yak']],
  ['silk', ['Silk', 'tussah'], ['Seide', 'Tussahseide']],
  [
    'cotton',
    ['Cotton', 'mercerised cotton', 'organic cotton'],
    ['Baumwolle', 'Biobaumwolle', 'merzerisierte Baumwolle'],
  ],
  ['linen', ['Linen', 'hemp', 'plant fibre'], ['Leinen', 'Hanf', 'Pflanzenfaser']],
  ['bamboo', ['Bamboo', 'viscose', 'lyocell'], ['Bambus', 'Viskose', 'Lyocell']],
  [
    'acrylic',
    ['Acrylic', 'polyester', 'microfibre', 'synthetic'],
    ['Acryl', 'Polyester', 'Mikrofaser', 'Polyacryl'],
  ],
  [
    'sock-blend',
    ['Sock blend', 'wool and nylon', 'polyamide blend'],
    ['Sockengarn-Mischung', 'Schurwolle mit Polyamid'],
  ],
]);

export const construction = facet(
  'construction',
  ['Construction', 'Konstruktion'],
  ['knitting', 'crochet'],
  'construction',
  [
    ['top-down', ['Top-down', 'top down'], ['Von oben', 'RVO', 'Top-down']],
    ['bottom-up', ['Bottom-up', 'bottom up'], ['Von unten', 'Bottom-up']],
    ['side-to-side', ['Side to side', 'sideways'], ['Quer', 'von Seite zu Seite']],
    ['in-the-round', ['In the round', 'circular', 'seamless'], ['In Runden', 'rund', 'nahtlos']],
    ['flat', ['Worked flat', 'in rows', 'back and forth'], ['In Reihen', 'flach', 'hin und zurück']],
    ['seamed', ['Seamed', 'in pieces', 'sewn together'], ['Zusammengenäht', 'in Teilen']],
    [
      'modular',
      ['Modular', 'motifs joined', 'join as you go'],
      ['Modular', 'aus Motiven', 'Patchworkstrick'],
    ],
  ],
);
