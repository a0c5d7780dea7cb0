import { readLengths } from './lengths';

/** A general statement about seam allowance. */
export interface SeamAllowance {
  /** Null where the line says only whether it is included. */
  millimetres: number | null;
  isIncluded: boolean | null;
  quote: string;
}

const names =
  /seam\s?allowances?|nahtzugaben?|marges?\s+de\s+coutures?|valeurs?\s+de\s+coutures?|m[aá]rgen(?:es)?\s+de\s+costuras?|naad(?:toeslag|waarde)(?:en)?/iu;
/** Lines about one seam or an exception do not contradict the rule. */
const special =
  /hem\b|hems\b|\+\s?(?:the\s)?(?:seam|naht|marge|margen|naad)|plus\s(?:the\s|la\s|el\s)?(?:seam|naht|marge|margen|naad)|zzgl|zuzüglich|neck|armhole|waist|pocket|facing|collar|cuff|sleeve|strap|elastic|casing|except|unless(?!\s+(?:otherwise\s+)?(?:stated|noted|marked|indicated|specified|mentioned))|trim|grade|clip|press|saum|ausschnitt|bund|tasche|kragen|armausschnitt|außer|ourlet|encolure|sauf|dobladillo|escote|excepto|zoom|hals|behalve|side\s+seam|french\s+seam/iu;
const without =
  /not\s+(?:yet\s+)?includ|n['’]t\s+includ|add\s+(?:your\s+own\s+)?seam|nahtzugabe\s+(?:muss|hinzu|zugeben)|nicht\s(?:\p{L}{1,20}\s){0,4}(?:enthalten|inbegriffen|inkl)|(?:non|pas)\s+(?:compris|inclus)|no\s(?:est[aá]n?\s|viene?n?\s)?inclu[iy]|(?:niet|exclusief)\s(?:\p{L}{1,20}\s){0,4}(?:inbegrepen|inclusief)|exclusief\s+naad/iu;
/** Said of single pieces: the stiffener, an edge on the fold. */
const ofPieces =
  /(?:no|without|ohne|keine|sans|sin|zonder|geen)\s+(?:a\s+)?(?:seam|naht|marge|valeur|margen|naad)/iu;
const within = /includ|enthalten|inbegriffen|inkl(?:usive|\.)|compris|inclus|inclu[iy]|inbegrepen/iu;

/** A line may end one statement and begin the next, about a hem. */
const sentenceEnds = /(?<=[.;!?])\s+(?=\p{Lu})/u;

/** What a text says of its seam allowance in general, a sentence of a line at a time. */
export function readSeamAllowances(lines: readonly string[]): SeamAllowance[] {
  const sentences = lines.flatMap((line) => line.split(sentenceEnds));
  return sentences.flatMap((line) => {
    const at = line.search(names);
    if (at < 0 || special.test(line) || ofPieces.test(line)) return [];
    const near = line.slice(Math.max(0, at - 40), at + 120);
    const [length] = readLengths(near).filter(({ millimetres }) => millimetres >= 3 && millimetres <= 50);
    const isIncluded = without.test(near) ? false : within.test(near) ? true : null;
    if (length === undefined && isIncluded === null) return [];
    return [{ millimetres: length?.millimetres ?? null, isIncluded, quote: line.trim().slice(0, 200) }];
  });
}

/** Two that cannot both be true: lengths more than 1.5 mm apart, or included and not. Null where all agree. */
export function contradiction<Said extends SeamAllowance>(said: readonly Said[]): [Said, Said] | null {
  for (const one of said) {
    const other = said.find((next) => disagree(one, next));
    if (other !== undefined) return [one, other];
  }
  return null;
}

function disagree(one: SeamAllowance, other: SeamAllowance): boolean {
  const isApart =
    one.millimetres !== null &&
    other.millimetres !== null &&
    Math.abs(one.millimetres - other.millimetres) > 1.5;
  return (
    isApart || (one.isIncluded !== null && other.isIncluded !== null && one.isIncluded !== other.isIncluded)
  );
}
