import type { FileRole, RoleGuess } from '../contract';

/** Words without accents, as they stand in file names; earlier rows win. */
function table<T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([value, words]) => words.split('|').map((word) => [word, value] as const)));
}

/** English, German, French, Spanish, Dutch, in this order a row. */
export const roleWords = table<FileRole>([
  [
    'cut-file',
    'cut file|cutfile|laser file|laser|cricut|silhouette|plotter|plotterdatei|schneidedatei|decoupe|snijbestand',
  ],
  [
    'chart',
    'chart|charts|strickschrift|haekelschrift|hakelschrift|zahlmuster|diagramme|grille|diagrama|grafico|esquema|telpatroon|haakschema',
  ],
  ['cover', 'cover|thumbnail|hero|titelbild|deckblatt|couverture|portada|omslag'],
  [
    'instructions',
    'instructions|instruction|tutorial|guide|booklet|anleitung|naehanleitung|nahanleitung|strickanleitung|hakelanleitung|' +
      'explications|livret|notice|tutoriel|instrucciones|guia|handleiding|werkbeschrijving|instructies|beschrijving',
  ],
  [
    'template',
    'template|templates|pattern pieces|pieces|tiled|print at home|projector|beamer|copyshop|copy shop|plotter a0|' +
      'schnittmuster|schnittteile|schnittbogen|schnitt|vorlage|patron|gabarit|projecteur|videoprojecteur|' +
      'plantilla|patrones|proyector|patroon|patroondelen|sjabloon|a0',
  ],
]);

export const pageFormatWords = table<NonNullable<RoleGuess['pageFormat']>>([
  ['projector', 'projector|beamer|projecteur|videoprojecteur|proyector'],
  [
    'copyshop',
    'copyshop|copy shop|print shop|plotservice|reprographie|reprografia|copisteria|kopieerwinkel|printshop',
  ],
  ['A0', 'a0'],
  ['A1', 'a1'],
  ['A2', 'a2'],
  ['A3', 'a3'],
  ['A4', 'a4'],
  ['A5', 'a5'],
  ['Letter', 'letter|us letter|lettre us|carta'],
  ['Legal', 'legal|us legal'],
  ['Tabloid', 'tabloid|ledger'],
  ['Arch E', 'arch e|arche'],
]);

/** Names of the five languages, and words that only one of them has. */
export const languageWords = table<string>([
  ['en', 'eng|english|englisch|anglais|ingles|engels|instructions|booklet|pattern pieces|print at home'],
  [
    'de',
    'deu|ger|german|deutsch|allemand|aleman|duits|anleitung|naehanleitung|nahanleitung|strickanleitung|hakelanleitung|schnittmuster|schnittteile|schnittbogen|schnitt|vorlage|strickschrift|titelbild|deckblatt|schneidedatei',
  ],
  [
    'fr',
    'fra|fre|french|franzosisch|francais|frances|frans|explications|livret|tutoriel|gabarit|projecteur|videoprojecteur|couverture|decoupe',
  ],
  [
    'es',
    'spa|spanish|spanisch|espagnol|espanol|spaans|instrucciones|guia|plantilla|patrones|proyector|portada',
  ],
  [
    'nl',
    'nld|dut|dutch|niederlandisch|neerlandais|holandes|nederlands|handleiding|werkbeschrijving|instructies|patroon|patroondelen|sjabloon|omslag|telpatroon|haakschema|snijbestand',
  ],
]);

/** Two-letter codes; some are common words too, so they count only where a code would stand. */
export const languageCodes: readonly string[] = ['en', 'de', 'fr', 'es', 'nl'];
