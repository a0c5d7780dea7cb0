import { crafts } from '../../pattern/contract';
import { facet } from './facet-seed';

/**
 * Four levels as the Craft Yarn Council names them today (Basic, Easy, Intermediate, Complex); its older
 * scale (Beginner, Easy, Intermediate, Experienced) and the words of other crafts are synonyms.
 */
export const skillLevel = facet('skill-level', ['Skill level', 'Schwierigkeitsgrad'], crafts, 'skill', [
  [
    'beginner',
    [
      'Beginner',
      'basic',
      'absolute beginner',
      'beginner-friendly',
      'for beginners',
      'first project',
      'level 1',
    ],
    [
      'Anfänger',
      'Einsteiger',
      'anfängerfreundlich',
      'anfängertauglich',
      'für Anfänger',
      'sehr leicht',
      'Stufe 1',
    ],
  ],
  [
    'easy',
    ['Easy', 'advanced beginner', 'confident beginner', 'level 2'],
    ['Leicht', 'einfach', 'fortgeschrittene Anfänger', 'Stufe 2'],
  ],
  [
    'intermediate',
    ['Intermediate', 'medium', 'moderate', 'level 3'],
    ['Mittel', 'mittelschwer', 'Geübte', 'Stufe 3'],
  ],
  [
    'advanced',
    ['Advanced', 'experienced', 'complex', 'difficult', 'expert', 'level 4'],
    ['Fortgeschritten', 'schwer', 'anspruchsvoll', 'Profi', 'Stufe 4'],
  ],
]);

export const season = facet('season', ['Season', 'Jahreszeit'], crafts, 'season', [
  ['all-year', ['All year', 'year-round', 'trans-seasonal'], ['Ganzjährig', 'ganzes Jahr']],
  ['spring', ['Spring', 'Easter'], ['Frühling', 'Frühjahr', 'Ostern']],
  ['summer', ['Summer', 'beach', 'holiday'], ['Sommer', 'Strand', 'Urlaub']],
  ['autumn', ['Autumn', 'fall', 'Halloween'], ['Herbst', 'Halloween']],
  ['winter', ['Winter', 'cold weather'], ['Winter', 'kalte Tage']],
  ['christmas', ['Christmas', 'xmas', 'Advent', 'festive'], ['Weihnachten', 'Advent', 'festlich']],
]);

export const wearer = facet('wearer', ['Made for', 'Für wen'], ['sewing', 'knitting', 'crochet'], 'wearer', [
  ['women', ['Women', "women's", 'ladies', 'misses'], ['Damen', 'Frauen']],
  ['men', ['Men', "men's", 'gents'], ['Herren', 'Männer']],
  ['unisex', ['Unisex', 'gender neutral', 'all genders'], ['Unisex', 'geschlechtsneutral']],
  ['teens', ['Teens', 'teenagers', 'youth'], ['Teenager', 'Jugendliche']],
  ['children', ['Children', 'kids', 'girls', 'boys'], ['Kinder', 'Mädchen', 'Jungen']],
  [
    'babies',
    ['Babies', 'baby', 'newborn', 'infant', 'toddler'],
    ['Babys', 'Baby', 'Neugeborene', 'Kleinkind'],
  ],
  ['maternity', ['Maternity', 'pregnancy', 'nursing'], ['Umstandsmode', 'Schwangerschaft', 'Stillzeit']],
  ['dolls', ['Dolls', "doll's clothes"], ['Puppen', 'Puppenkleidung']],
  ['pets', ['Pets', 'dog', 'cat'], ['Haustiere', 'Hund', 'Katze']],
]);

export const homeProject = facet(
  'home-and-gifts',
  ['Home and gifts', 'Wohnen und Schenken'],
  crafts,
  'project',
  [
    [
      'bag',
      ['Bag', 'tote', 'shopper', 'backpack', 'handbag'],
      ['Tasche', 'Beutel', 'Rucksack', 'Handtasche'],
    ],
    [
      'pouch',
      ['Pouch', 'purse', 'pencil case', 'wallet'],
      ['Täschchen', 'Mäppchen', 'Geldbeutel', 'Kosmetiktasche'],
    ],
    ['blanket', ['Blanket', 'throw', 'afghan'], ['Decke', 'Kuscheldecke', 'Überwurf']],
    ['quilt', ['Quilt', 'patchwork quilt'], ['Quilt', 'Patchworkdecke']],
    ['cushion', ['Cushion', 'pillow', 'cushion cover'], ['Kissen', 'Kissenbezug', 'Kissenhülle']],
    [
      'soft-toy',
      ['Soft toy', 'plush', 'stuffed animal', 'amigurumi toy', 'doll'],
      ['Kuscheltier', 'Stofftier', 'Plüschtier', 'Puppe'],
    ],
    [
      'table-linen',
      ['Table linen', 'tablecloth', 'placemat', 'napkin', 'coaster'],
      ['Tischwäsche', 'Tischdecke', 'Platzset', 'Serviette', 'Untersetzer'],
    ],
    [
      'kitchen',
      ['Kitchen', 'potholder', 'dishcloth', 'apron'],
      ['Küche', 'Topflappen', 'Spültuch', 'Schürze'],
    ],
    ['basket', ['Basket', 'storage', 'organiser'], ['Korb', 'Utensilo', 'Aufbewahrung']],
    [
      'wall-hanging',
      ['Wall hanging', 'hoop art', 'banner', 'picture'],
      ['Wandbehang', 'Stickbild', 'Wimpel', 'Wandbild'],
    ],
    ['ornament', ['Ornament', 'decoration', 'garland', 'bauble'], ['Dekoration', 'Anhänger', 'Girlande']],
  ],
);
