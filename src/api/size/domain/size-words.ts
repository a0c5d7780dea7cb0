import type { Measure, NumberSystem } from './size-reading';

/** What a word beside a size says, in English, German, French, Spanish and Dutch. */
export type WordMeaning =
  | { is: 'months' | 'years' | 'inch' | 'cm' }
  /** A unit of something else: its numbers are no sizes. */
  | { is: 'other-unit' }
  | { is: 'measure'; measure: Measure | 'other'; isWeak?: true }
  | { is: 'system'; system: NumberSystem }
  | { is: 'newborn' | 'child' | 'count' | 'finished' | 'filler' | 'calendar' };

const lists: readonly [WordMeaning, string][] = [
  [
    { is: 'months' },
    'mo mos mth mths mnth mnths month months monat monate monaten mon mois mes meses maand maanden mnd',
  ],
  [
    { is: 'years' },
    'y yo yr yrs year years jahr jahre jahren an ans année années año años ano anos jaar jaren jr år',
  ],
  [{ is: 'inch' }, 'in inch inches ins zoll pouce pouces pulgada pulgadas duim'],
  [
    { is: 'cm' },
    'cm cms centimeter centimeters centimetre centimetres zentimeter centimètre centimètres centímetro centímetros',
  ],
  [
    { is: 'other-unit' },
    'mm meter meters metre metres mètres metros yard yards yd yds oz g gram grams gramm gramos sts stitches rows maschen reihen mailles rangs puntos ply skein skeins weeks week wochen semaines semanas weken euro eur usd dollar dollars',
  ],
  [
    { is: 'measure', measure: 'bust' },
    'bust chest brust brustumfang brustweite oberweite büste poitrine busto pecho borst borstomvang bovenwijdte',
  ],
  [{ is: 'measure', measure: 'waist' }, 'waist taillenumfang taillenweite tailleomvang tailleweite cintura'],
  [
    { is: 'measure', measure: 'hip' },
    'hip hips hüfte hüften hüftumfang hüftweite hanche hanches bassin cadera caderas heup heupen heupomvang',
  ],
  [{ is: 'measure', measure: 'height' }, 'height körpergröße körperhöhe stature estatura lichaamslengte'],
  [
    { is: 'measure', measure: 'other' },
    'length sleeve sleeves inseam width ease head foot gauge depth neck wrist länge breite ärmel kopf kopfumfang fuß longueur largeur manche tête largo ancho manga cabeza lengte breedte mouw hoofd',
  ],
  [{ is: 'system', system: 'us' }, 'us usa american amerikanisch'],
  [{ is: 'system', system: 'uk' }, 'uk gb british'],
  [{ is: 'system', system: 'eu' }, 'eu european german'],
  [{ is: 'system', system: 'fr' }, 'fr'],
  [
    { is: 'newborn' },
    'newborn newborns nb preemie premie baby babies babys neugeborene neugeborenes neugeboren naissance nacido pasgeboren pasgeborene',
  ],
  [
    { is: 'child' },
    'age ages aged child children childs kid kids toddler toddlers girl girls boy boys alter kind kinder mädchen jungen âge enfant enfants fille garçon edad niño niños niña niñas leeftijd kinderen',
  ],
  [{ is: 'count' }, 'sizes größen grössen tailles tallas maten'],
  [{ is: 'finished' }, 'finished garment actual fertig fertigmaß fini finie terminado afgewerkt'],
  [
    { is: 'filler' },
    'to fit fits body circumference around measurement measurements bis à a al tot and und et y en or oder ou o of full about',
  ],
  [{ is: 'calendar' }, 'jan feb mar apr may jun jul aug sep sept oct nov dec mär mrz mai okt dez'],
];

const meanings: ReadonlyMap<string, WordMeaning> = new Map([
  ...lists.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)).reverse(),
  // French for size, French, German and Dutch for waist: a waist only where centimetres follow.
  ['taille', { is: 'measure', measure: 'waist', isWeak: true }] as const,
]);

/** `word` in lower case. */
export function meaningOf(word: string): WordMeaning | undefined {
  return meanings.get(word);
}

const oneSize =
  /\b(?:one[ -]?size|universal size|einheitsgr(?:ö|oe)(?:ß|ss)e|taille unique|talla (?:ú|u)nica)(?!\p{L})/iu;
const custom =
  /(?<!\p{L})(?:custom|customi[sz](?:able|ed)|adjustable|made[ -]to[ -]measure|any size|ma(?:ß|ss)geschneidert|nach ma(?:ß|ss)|individuell|verstellbar|sur mesure|ajustable|a medida|op maat|verstelbaar)(?!\p{L})/iu;

/** In capitals only: "os" is a word in some languages. */
const oneSizeLetters = /\bO\/?S\b/;

export const saysOneSize = (text: string): boolean => oneSize.test(text) || oneSizeLetters.test(text);
export const saysCustom = (text: string): boolean => custom.test(text);
