/** Words that must stand near, in one sentence, for an everyday word to be meant as a term. */
export interface Companions {
  /** How many words away at most. */
  within: number;
  words: readonly string[];
}

interface Need {
  words: 'all' | readonly string[];
  companions: Companions;
}

const list = (words: string): readonly string[] => words.split(/,\s*/).map((word) => word.trim());

const needles = list(
  'needle, needles, Nadel, Nadeln, Nadelspiel, Rundnadel, Stricknadel, aiguille, aguja, naald, naalden',
);
const hooks = list('hook, hooks, Häkelnadel, crochet, Nadel, ganchillo, haaknaald');
const levels =
  list(`skill, level, difficulty, rating, Schwierigkeit, Schwierigkeitsgrad, Stufe, niveau, difficulté, nivel,
  dificultad, moeilijkheidsgraad`);
/** Words that say for whom a pattern is. */
const suits =
  list(`for, friendly, suitable, ideal, perfect, project, pattern, für, geeignet, freundlich, pour, adapté, para,
  apto, voor, geschikt`);
const yarn = list('yarn, weight, wool, Garn, Wolle, Garnstärke, Stärke, fil, laine, hilo, lana, garen, wol');
const cloth = list(
  'fabric, fabrics, cloth, material, Stoff, Stoffe, Gewebe, tissu, tela, tejido, stof, stoffen',
);
const shapes =
  list(`skirt, dress, top, blouse, silhouette, shape, cut, Rock, Kleid, Bluse, Schnitt, Form, jupe, robe, falda,
  vestido, rok, jurk`);
const fits = list('fit, fits, fitting, ease, silhouette, Passform, Schnitt, sitzt, coupe, ajuste, pasvorm');
const seasons = list(
  'season, weather, days, wardrobe, collection, Jahreszeit, Tage, Garderobe, saison, temporada, seizoen',
);
const closing = list('waist, closure, close, Taille, Verschluss, cintura, sluiting');
const pattern =
  list(`pattern, sew, knit, crochet, your, this, Schnittmuster, nähen, dieses, dein, patron, ce, ton, votre, patrón,
  este, tu, patroon, deze, dit, je`);

/** By facet: every word of it, or only those named, need company. Everyday words of all languages stand together. */
const needs: Readonly<Record<string, readonly Need[]>> = {
  'needle-size': [{ words: 'all', companions: { within: 8, words: needles } }],
  'hook-size': [{ words: 'all', companions: { within: 8, words: hooks } }],
  'skill-level': [
    {
      words:
        list(`easy, basic, intermediate, medium, moderate, advanced, complex, difficult, expert, experienced, leicht,
        einfach, sehr leicht, mittel, mittelschwer, fortgeschritten, schwer, anspruchsvoll, profi, geübte, facile,
        très facile, moyen, intermédiaire, difficile, avancé, confirmé, fácil, muy fácil, sencillo, medio, intermedio,
        difícil, avanzado, experto, makkelijk, zeer makkelijk, eenvoudig, gemiddeld, gevorderd, moeilijk`),
      companions: { within: 4, words: levels },
    },
    {
      words: list(`beginner, absolute beginner, advanced beginner, confident beginner, Anfänger, Einsteiger,
        fortgeschrittene Anfänger, débutant, débutante, principiante, beginners`),
      companions: { within: 4, words: [...levels, ...suits] },
    },
  ],
  'yarn-weight': [
    {
      words:
        list(`lace, light, medium, fine, super fine, sport, baby, sock, bulky, jumbo, afghan, cobweb, roving, leicht,
        mittel, fein, sehr fein, dick, sehr dick`),
      companions: { within: 3, words: yarn },
    },
  ],
  silhouette: [
    {
      words:
        list(`a-line, a line, A-Linie, A Linie, straight, gerade, circle, pencil, wrap, column, shift, tapered, flared,
        teller, ausgestellt, empire, bleistift, wickel, etui, schmal zulaufend`),
      companions: { within: 2, words: shapes },
    },
  ],
  fit: [
    {
      words:
        list(`loose, relaxed, fitted, tailored, boxy, locker, leger, weit, schmal, tailliert, sehr weit, slouchy,
        oversized`),
      companions: { within: 3, words: [...fits, ...shapes] },
    },
  ],
  season: [
    {
      words: list('fall, spring, beach, holiday, Strand, Urlaub'),
      companions: { within: 3, words: seasons },
    },
  ],
  fabric: [
    {
      words:
        list(`lace, cord, duck, satin, silk, canvas, teddy, flax, mesh, Walk, Spitze, Sweat, Seide, nylon, ante, toile,
        kant, leer, lin, ribbing, Bündchen, malla`),
      companions: { within: 6, words: cloth },
    },
  ],
  closure: [
    { words: list('tie, ties, cord, none, cordon, koord'), companions: { within: 5, words: closing } },
  ],
  garment: [
    {
      words:
        list(`top, wrap, cap, vest, slip, pet, col, jas, mono, capa, cape, tights, gown, pull, loop, Tuch, short,
        costume, historical, Shirt`),
      companions: { within: 4, words: pattern },
    },
  ],
  'home-and-gifts': [
    {
      words: list('kitchen, storage, picture, banner, throw, Decke, Korb'),
      companions: { within: 4, words: pattern },
    },
  ],
};

/** What must stand near this word of this facet; null where the word says enough by itself. */
export function companionsOf(facet: string, word: string): Companions | null {
  const plain = word.toLowerCase();
  const need = (needs[facet] ?? []).find(
    ({ words }) => words === 'all' || words.some((one) => one.toLowerCase() === plain),
  );
  return need?.companions ?? null;
}
