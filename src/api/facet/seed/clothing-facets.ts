import { facet } from './facet-seed';

export const garment = facet(
  'garment',
  ['Garment', 'Kleidungsstück'],
  ['sewing', 'knitting', 'crochet'],
  'garment',
  [
    ['dress', ['Dress', 'gown', 'frock'], ['Kleid']],
    ['skirt', ['Skirt'], ['Rock']],
    ['trousers', ['Trousers', 'pants', 'slacks'], ['Hose']],
    ['jeans', ['Jeans', 'denim trousers'], ['Jeans', 'Jeanshose']],
    ['shorts', ['Shorts'], ['Shorts', 'kurze Hose']],
    ['leggings', ['Leggings', 'tights'], ['Leggings']],
    [
      'jumpsuit',
      ['Jumpsuit', 'boiler suit', 'overalls', 'playsuit', 'romper'],
      ['Jumpsuit', 'Overall', 'Einteiler', 'Strampler'],
    ],
    ['dungarees', ['Dungarees', 'bib overalls', 'pinafore'], ['Latzhose', 'Latzrock']],
    ['top', ['Top', 'camisole', 'tank top', 'singlet'], ['Top', 'Trägertop']],
    ['t-shirt', ['T-shirt', 'tee', 'jersey top'], ['T-Shirt', 'Shirt']],
    ['shirt', ['Shirt', 'button-up', 'dress shirt'], ['Hemd']],
    ['blouse', ['Blouse', 'tunic'], ['Bluse', 'Tunika']],
    ['sweater', ['Sweater', 'jumper', 'pullover', 'sweatshirt'], ['Pullover', 'Pulli', 'Sweatshirt']],
    ['hoodie', ['Hoodie', 'hooded sweatshirt'], ['Hoodie', 'Kapuzenpullover']],
    ['cardigan', ['Cardigan', 'cardi'], ['Strickjacke', 'Cardigan']],
    ['waistcoat', ['Waistcoat', 'vest', 'gilet', 'slipover'], ['Weste', 'Pullunder']],
    ['jacket', ['Jacket', 'blazer', 'bomber'], ['Jacke', 'Blazer']],
    ['coat', ['Coat', 'trench coat', 'parka'], ['Mantel', 'Trenchcoat', 'Parka']],
    ['cape', ['Cape', 'poncho'], ['Cape', 'Poncho', 'Umhang']],
    [
      'underwear',
      ['Underwear', 'lingerie', 'bra', 'briefs', 'knickers'],
      ['Unterwäsche', 'Dessous', 'BH', 'Slip'],
    ],
    [
      'nightwear',
      ['Nightwear', 'pyjamas', 'pajamas', 'nightdress', 'dressing gown'],
      ['Nachtwäsche', 'Schlafanzug', 'Pyjama', 'Nachthemd', 'Bademantel'],
    ],
    ['swimwear', ['Swimwear', 'swimsuit', 'bikini'], ['Bademode', 'Badeanzug', 'Bikini']],
    ['activewear', ['Activewear', 'sportswear', 'yoga wear'], ['Sportbekleidung', 'Sportmode']],
    ['hat', ['Hat', 'beanie', 'cap', 'bonnet'], ['Mütze', 'Hut', 'Beanie', 'Kappe']],
    ['scarf', ['Scarf', 'cowl', 'snood', 'infinity scarf'], ['Schal', 'Loop', 'Schlauchschal', 'Halssocke']],
    ['shawl', ['Shawl', 'wrap', 'stole'], ['Tuch', 'Schultertuch', 'Dreieckstuch', 'Stola']],
    [
      'mittens',
      ['Mittens and gloves', 'mittens', 'gloves', 'wrist warmers', 'fingerless gloves'],
      ['Handschuhe', 'Fäustlinge', 'Stulpen', 'Pulswärmer'],
    ],
    ['socks', ['Socks', 'slippers', 'leg warmers'], ['Socken', 'Strümpfe', 'Hausschuhe', 'Beinstulpen']],
    [
      'costume',
      ['Costume', 'fancy dress', 'cosplay', 'historical'],
      ['Kostüm', 'Verkleidung', 'Cosplay', 'Fasching'],
    ],
  ],
);

export const silhouette = facet(
  'silhouette',
  ['Silhouette', 'Silhouette'],
  ['sewing', 'knitting', 'crochet'],
  'silhouette',
  [
    ['a-line', ['A-line', 'A line', 'aline', 'flared'], ['A-Linie', 'A Linie', 'ausgestellt']],
    ['straight', ['Straight', 'shift', 'column', 'H-line'], ['Gerade', 'Etui', 'H-Linie']],
    ['pencil', ['Pencil', 'tapered'], ['Bleistift', 'Bleistiftrock', 'schmal zulaufend']],
    ['circle', ['Circle', 'full circle', 'half circle', 'skater'], ['Teller', 'Tellerrock', 'Halbteller']],
    ['wrap', ['Wrap', 'wraparound', 'wrap-over'], ['Wickel', 'Wickelform', 'Wickelkleid']],
    ['empire', ['Empire', 'high waist seam'], ['Empire', 'Empirelinie']],
    ['fit-and-flare', ['Fit and flare', 'princess line'], ['Tailliert und ausgestellt', 'Prinzesslinie']],
    ['wide-leg', ['Wide leg', 'palazzo', 'culottes'], ['Weites Bein', 'Palazzo', 'Culotte', 'Hosenrock']],
    ['raglan', ['Raglan', 'raglan sleeve'], ['Raglan', 'Raglanärmel']],
    ['yoke', ['Round yoke', 'circular yoke', 'lopapeysa'], ['Rundpasse', 'Islandpullover']],
    [
      'drop-shoulder',
      ['Drop shoulder', 'dropped shoulder'],
      ['Überschnittene Schulter', 'angeschnittener Ärmel'],
    ],
  ],
);

/** Ease from close to very loose, as pattern envelopes and the Craft Yarn Council word it. */
export const fit = facet('fit', ['Fit', 'Passform'], ['sewing', 'knitting', 'crochet'], 'fit', [
  [
    'close',
    ['Close-fitting', 'skin-tight', 'negative ease', 'bodycon'],
    ['Eng anliegend', 'hauteng', 'körpernah'],
  ],
  ['fitted', ['Fitted', 'zero ease', 'tailored', 'slim fit'], ['Figurbetont', 'tailliert', 'schmal']],
  ['semi-fitted', ['Semi-fitted', 'regular fit', 'standard fit'], ['Leicht tailliert', 'normale Passform']],
  ['loose', ['Loose', 'relaxed', 'positive ease', 'easy fit'], ['Locker', 'leger', 'weit']],
  ['oversized', ['Oversized', 'very loose', 'slouchy', 'boxy'], ['Oversized', 'sehr weit', 'Boxy']],
]);
