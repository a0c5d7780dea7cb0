/** The label of a row. */
export interface RowHead {
  /** Null for `Next row`. */
  from: number | null;
  to: number;
  /** Rounds are worked over all stitches; a row may turn before the end. */
  isRound: boolean;
  /** Where its words begin. */
  end: number;
}

const rounds = 'rounds?|rnds?|runden?|rde?n?|tours?|vueltas?|rondas?|toer(?:en)?';
const rows = 'rows?|r|reihen?|rangs?|rgs?|hileras?|filas?|carreras?|rij(?:en)?|naald(?:en)?|nld';
const to = '-|–|—|to|bis|à|au|a|t/m|tot';
const note = String.raw`(?:\s?\([^()\d]{1,24}\))?`;
const named = new RegExp(
  String.raw`^(?:(${rounds})|(?:${rows}))\s?\.?\s?(\d{1,3})(?:\s?(?:${to})\s?(?:r|rnd)?(\d{1,3}))?${note}\s{0,2}(?:[.:)—–-]|(?=\s))`,
  'iu',
);
/** `3. Reihe:`, `3.–7. Rd:`, `3e tour :` */
const counted = new RegExp(
  String.raw`^(\d{1,3})(?:\.|e|ª|ème)?(?:\s?(?:${to})\s?(\d{1,3})(?:\.|e|ª)?)?\s?(?:(${rounds})|(?:reihen?|rang|r|hilera|vuelta))${note}\s?[.:]{1,2}`,
  'iu',
);
const next = /^next (?:(round|rnd)|row)(?:\s?\([^()\d]{1,24}\))?\s?[:.]/iu;
/** A list of rounds without a word: `6-7. 30sc [30]`. */
const bare = /^(\d{1,3})(?:\s?[-–—]\s?(\d{1,3}))?[.:)]\s/u;

/** Reads `R18:`, `Rnd 2:`, `Rounds 3-7:`, `Row 4 (RS):`, `3. Reihe:`; null where a line begins otherwise. */
export function readRowHead(line: string): RowHead | null {
  const short = line.slice(0, 80);
  const byName = named.exec(short);
  if (byName !== null) return headOf(byName[0], byName[2]!, byName[3], byName[1]);
  const byCount = counted.exec(short);
  if (byCount !== null) return headOf(byCount[0], byCount[1]!, byCount[2], byCount[3]);
  const following = next.exec(short);
  if (following !== null) {
    return { from: null, to: 0, isRound: following[1] !== undefined, end: following[0].length };
  }
  const byNumber = bare.exec(short);
  return byNumber === null ? null : headOf(byNumber[0], byNumber[1]!, byNumber[2], undefined);
}

function headOf(whole: string, from: string, last: string | undefined, round: string | undefined): RowHead {
  return {
    from: Number(from),
    to: Number(last ?? from),
    isRound: round !== undefined,
    end: whole.length,
  };
}
