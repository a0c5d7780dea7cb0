/** How a facet is read from words. What is not named here is read as `usual`. */
export interface FacetPolicy {
  /** A pattern has one of it: the best is suggested, and accepting it replaces what is there. */
  isSingle: boolean;
  /** How much must speak for a term: a mention counts 1, in "you will need" 3, as a title 4. */
  leastScore: number;
  /** The most terms that are suggested. */
  most: number;
  /** Terms with less than this share of the best one's score are left out. */
  leastShare: number;
}

const usual: FacetPolicy = { isSingle: false, leastScore: 2, most: 12, leastShare: 0 };

const policies: Readonly<Record<string, Partial<FacetPolicy>>> = {
  'skill-level': { isSingle: true, most: 1, leastScore: 1 },
  garment: { most: 3, leastScore: 2, leastShare: 0.34 },
  'home-and-gifts': { most: 2, leastScore: 3, leastShare: 0.5 },
  'wood-project': { most: 2, leastScore: 2, leastShare: 0.5 },
  wearer: { most: 3, leastScore: 1, leastShare: 0.3 },
  silhouette: { most: 3, leastScore: 1 },
  fit: { isSingle: true, most: 1, leastScore: 1 },
  season: { most: 2, leastScore: 2 },
  fabric: { most: 8, leastScore: 2 },
  closure: { most: 4, leastScore: 2 },
  'yarn-weight': { isSingle: true, most: 1, leastScore: 1 },
  'needle-size': { most: 4, leastScore: 1 },
  'hook-size': { most: 4, leastScore: 1 },
  'crochet-terms': { isSingle: true, most: 1, leastScore: 1 },
  colour: { most: 3 },
};

/** Facts of a pattern that are no facet; there is one of each. */
const singleFacts: ReadonlySet<string> = new Set(['craft', 'seam-allowance', 'gauge', 'sizes']);

export function policyOf(facet: string): FacetPolicy {
  return { ...usual, ...policies[facet] };
}

/** Whether a pattern has one value of this, so that accepting another replaces it. */
export function isSingle(facet: string): boolean {
  return singleFacts.has(facet) || policyOf(facet).isSingle;
}

/** Words that must stand near, in one sentence, for an everyday word to be meant as a term. */
export interface Companions {
  /** How many words away at most. */
  within: number;
  words: readonly string[];
}

const needles = [
  'needle',
  'needles',
  'Nadel',
  'Nadeln',
  'Nadelspiel',
  'Rundnadel',
  'Stricknadel',
  'aiguille',
  'aguja',
  'naald',
  'naalden',
];
const hooks = ['hook', 'hooks', 'Häkelnadel', 'crochet', 'Nadel', 'ganchillo', 'haaknaald'];
const levels = [
  'skill',
  'level',
  'difficulty',
  'rating',
  'Schwierigkeit',
  'Schwierigkeitsgrad',
  'Stufe',
  'niveau',
  'difficulté',
  'nivel',
  'dificultad',
  'moeilijkheidsgraad',
];
const yarn = [
  'yarn',
  'weight',
  'wool',
  'Garn',
  'Wolle',
  'Garnstärke',
  'Stärke',
  'fil',
  'laine',
  'hilo',
  'lana',
  'garen',
  'wol',
];
const cloth = [
  'fabric',
  'fabrics',
  'cloth',
  'material',
  'Stoff',
  'Stoffe',
  'Gewebe',
  'tissu',
  'tela',
  'tejido',
  'stof',
  'stoffen',
];
const shapes = [
  'skirt',
  'dress',
  'top',
  'blouse',
  'silhouette',
  'shape',
  'cut',
  'Rock',
  'Kleid',
  'Bluse',
  'Schnitt',
  'Form',
  'jupe',
  'robe',
  'falda',
  'vestido',
  'rok',
  'jurk',
];
const fits = [
  'fit',
  'fits',
  'fitting',
  'ease',
  'silhouette',
  'Passform',
  'Schnitt',
  'sitzt',
  'coupe',
  'ajuste',
  'pasvorm',
];
const seasons = [
  'season',
  'weather',
  'days',
  'wardrobe',
  'collection',
  'Jahreszeit',
  'Tage',
  'Garderobe',
  'saison',
  'temporada',
  'seizoen',
];

/** Words that say for whom a pattern is. */
const suits = [
  'for',
  'friendly',
  'suitable',
  'ideal',
  'perfect',
  'project',
  'pattern',
  'für',
  'geeignet',
  'freundlich',
  'pour',
  'adapté',
  'para',
  'apto',
  'voor',
  'geschikt',
];

interface Need {
  words: 'all' | readonly string[];
  companions: Companions;
}

/** By facet: every word of it, or only those named, need company. */
const needed: Readonly<Record<string, readonly Need[]>> = {
  'needle-size': [{ words: 'all', companions: { within: 8, words: needles } }],
  'hook-size': [{ words: 'all', companions: { within: 8, words: hooks } }],
  'skill-level': [
    {
      words: [
        'easy',
        'basic',
        'intermediate',
        'medium',
        'moderate',
        'advanced',
        'complex',
        'difficult',
        'expert',
        'experienced',
        'leicht',
        'einfach',
        'sehr leicht',
        'mittel',
        'mittelschwer',
        'fortgeschritten',
        'schwer',
        'anspruchsvoll',
        'profi',
        'geübte',
        'facile',
        'très facile',
        'moyen',
        'intermédiaire',
        'difficile',
        'avancé',
        'confirmé',
        'fácil',
        'muy fácil',
        'sencillo',
        'medio',
        'intermedio',
        'difícil',
        'avanzado',
        'experto',
        'makkelijk',
        'zeer makkelijk',
        'eenvoudig',
        'gemiddeld',
        'gevorderd',
        'moeilijk',
      ],
      companions: { within: 4, words: levels },
    },
    {
      words: [
        'beginner',
        'absolute beginner',
        'Anfänger',
        'Einsteiger',
        'débutant',
        'débutante',
        'principiante',
        'advanced beginner',
        'confident beginner',
        'fortgeschrittene Anfänger',
      ],
      companions: { within: 4, words: [...levels, ...suits] },
    },
  ],
  'yarn-weight': [
    {
      words: [
        'lace',
        'light',
        'medium',
        'fine',
        'super fine',
        'sport',
        'baby',
        'sock',
        'bulky',
        'jumbo',
        'afghan',
        'cobweb',
        'roving',
        'leicht',
        'mittel',
        'fein',
        'sehr fein',
        'dick',
        'sehr dick',
        'sport',
      ],
      companions: { within: 3, words: yarn },
    },
  ],
  silhouette: [
    {
      words: [
        'a-line',
        'a line',
        'A-Linie',
        'A Linie',
        'straight',
        'gerade',
        'circle',
        'pencil',
        'wrap',
        'column',
        'shift',
        'tapered',
        'flared',
        'teller',
        'ausgestellt',
        'empire',
        'bleistift',
        'wickel',
        'etui',
        'schmal zulaufend',
      ],
      companions: { within: 2, words: shapes },
    },
  ],
  fit: [
    {
      words: [
        'loose',
        'relaxed',
        'fitted',
        'tailored',
        'boxy',
        'locker',
        'leger',
        'weit',
        'schmal',
        'tailliert',
        'sehr weit',
        'slouchy',
        'oversized',
      ],
      companions: { within: 3, words: [...fits, ...shapes] },
    },
  ],
  season: [
    {
      words: ['fall', 'spring', 'beach', 'holiday', 'Strand', 'Urlaub'],
      companions: { within: 3, words: seasons },
    },
  ],
  fabric: [
    {
      words: [
        'lace',
        'cord',
        'duck',
        'satin',
        'silk',
        'canvas',
        'teddy',
        'flax',
        'mesh',
        'Walk',
        'Spitze',
        'Sweat',
        'Seide',
        'nylon',
        'ante',
        'toile',
        'kant',
        'leer',
        'lin',
        'ribbing',
        'Bündchen',
        'malla',
      ],
      companions: { within: 6, words: cloth },
    },
  ],
  closure: [
    {
      words: ['tie', 'ties', 'cord', 'none', 'cordon', 'koord'],
      companions: { within: 5, words: ['waist', 'closure', 'close', 'Taille', 'Verschluss', 'taille'] },
    },
  ],
  garment: [
    {
      words: [
        'top',
        'wrap',
        'cap',
        'vest',
        'slip',
        'pet',
        'col',
        'jas',
        'mono',
        'capa',
        'cape',
        'tights',
        'gown',
        'pull',
        'loop',
        'Tuch',
        'short',
        'pull',
        'costume',
        'historical',
        'Shirt',
      ],
      companions: {
        within: 4,
        words: [
          'pattern',
          'sew',
          'knit',
          'crochet',
          'your',
          'this',
          'Schnittmuster',
          'nähen',
          'dieses',
          'dein',
          'patron',
          'ce',
          'ton',
          'votre',
          'patrón',
          'este',
          'tu',
          'patroon',
          'deze',
          'dit',
          'je',
        ],
      },
    },
  ],
  'home-and-gifts': [
    {
      words: ['kitchen', 'storage', 'picture', 'banner', 'throw', 'Decke', 'Korb'],
      companions: { within: 4, words: ['pattern', 'your', 'this', 'dein'] },
    },
  ],
};

/** What must stand near this word of this facet; null where the word says enough by itself. */
export function companionsOf(facet: string, word: string): Companions | null {
  const plain = word.toLowerCase();
  const need = (needed[facet] ?? []).find(
    ({ words }) => words === 'all' || words.some((one) => one.toLowerCase() === plain),
  );
  return need?.companions ?? null;
}
