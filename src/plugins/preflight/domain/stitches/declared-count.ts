/** What a row says it comes to, taken off its end. */
export interface Declared {
  /** Without the count. */
  rest: string;
  /** One a size; null where the row says nothing. */
  said: number[] | null;
}

const list = String.raw`\d{1,4}(?: ?\((?:\d{1,4}[,/;: ]{1,2}){0,14}\d{1,4}\)|(?:[,/] ?\d{1,4}){1,14})?`;
const unit = String.raw`(?: ?(?:st|sc|dc|hdc|tr|k))`;
const inBrackets = new RegExp(String.raw`[[({<] ?(?:= ?)?(${list})${unit}?(?: in total| total)? ?[\])}>]$`);
const afterMark = new RegExp(String.raw`(?:[.;] ?| ?[—=] ?| - ?)(${list})${unit}$`);
const afterEquals = new RegExp(String.raw` ?= ?(${list})$`);
const roundsNote = /[([]\d{1,3} (?:rounds|rnds|rows|runden|rd|reihen|tours|rangs|vueltas|toeren)[)\]]/;

/**
 * Takes the count off the end of a row: `[39]`, `(39 st)`, `— 39 st`, `. 55 (60, 65) st`. Null where what stands
 * there may as well be a number of stitches for the larger sizes: `k10 (12)`.
 *
 * @param sizes how many sizes the row before had; null where nobody knows
 */
export function takeCount(text: string, sizes: number | null): Declared | null {
  const whole = text.replace(roundsNote, ' ').replace(/[\s.;,]{1,6}$/, '');
  const match = inBrackets.exec(whole) ?? afterMark.exec(whole) ?? afterEquals.exec(whole);
  if (match === null) return { rest: whole, said: null };
  const said = match[1]!.match(/\d+/g)!.map(Number);
  const rest = whole.slice(0, match.index).trim();
  const isRound = whole.endsWith(')') && match[0].startsWith('(');
  if (isRound && /\d$/.test(rest) && /\(\d[\d,/;: ]*\)$/.test(match[0])) {
    if (said.length + 1 === sizes) return { rest: whole, said: null };
    if (sizes !== 1 || said.length > 1) return null;
  }
  return { rest: rest.replace(/[\s.;:,—=-]{1,6}$/, ''), said };
}
