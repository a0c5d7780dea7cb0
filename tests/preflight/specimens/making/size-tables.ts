interface Words {
  title: string;
  size: string;
  bust: string;
  waist: string;
  need: string;
  fabric: string;
  /** Metres as the language writes them. */
  amount: (metres: number) => string;
  /** A line that says from which size to which. */
  range: (first: string, last: string) => string;
}

const point = (metres: number): string => `${metres.toFixed(2)} m`;
const comma = (metres: number): string => `${metres.toFixed(2).replace('.', ',')} m`;

export const words: readonly Words[] = [
  {
    title: 'Summer dress',
    size: 'Size',
    bust: 'Bust',
    waist: 'Waist',
    need: 'What you need to buy',
    fabric: 'Fabric, 140 cm wide',
    amount: point,
    range: (first, last) => `The pattern comes in sizes ${first} to ${last}.`,
  },
  {
    title: 'Sommerkleid',
    size: 'Größe',
    bust: 'Brust',
    waist: 'Taille',
    need: 'Das brauchst du',
    fabric: 'Stoff, 140 cm breit',
    amount: comma,
    range: (first, last) => `Das Kleid gibt es in den Größen ${first}-${last}.`,
  },
  {
    title: 'Robe d’été',
    size: 'Taille',
    bust: 'Poitrine',
    waist: 'Ceinture',
    need: 'Il vous faut',
    fabric: 'Tissu en 140 cm',
    amount: comma,
    range: (first, last) => `Tailles ${first} à ${last}`,
  },
  {
    title: 'Vestido de verano',
    size: 'Talla',
    bust: 'Pecho',
    waist: 'Cintura',
    need: 'Necesitas',
    fabric: 'Tela de 140 cm',
    amount: comma,
    range: (first, last) => `Tallas ${first} a ${last}`,
  },
  {
    title: 'Zomerjurk',
    size: 'Maat',
    bust: 'Borst',
    waist: 'Taille',
    need: 'Dit heb je nodig',
    fabric: 'Stof, 140 cm breed',
    amount: comma,
    range: (first, last) => `Het patroon is er in de maten ${first} t/m ${last}.`,
  },
];

const runs: readonly (readonly string[])[] = [
  ['34', '36', '38', '40', '42', '44', '46'],
  ['XS', 'S', 'M', 'L', 'XL', '2XL'],
  ['0', '2', '4', '6', '8', '10', '12'],
  ['6', '8', '10', '12', '14'],
  ['XXS', 'XS', 'S', 'M', 'L'],
  ['32', '34', '36', '38', '40'],
];

export function sizesOf(seed: number): readonly string[] {
  return runs[seed % runs.length]!;
}

/** A column a size, or turned: a line a size. */
export function tableOf(isTall: boolean, ...rows: readonly string[][]): string[][] {
  return isTall ? rows[0]!.map((_, at) => rows.map((row) => row[at]!)) : [...rows];
}
