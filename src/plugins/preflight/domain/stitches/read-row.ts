import { RowParser, type Step } from './row-steps';
import { tokensOf, type Glossary, type Token } from './row-tokens';

/** The ways in which a row may be meant; more than one where its words leave that open. */
export type Readings = Step[][];

/** Longer than any row; what is longer is not read. */
export const longestRow = 1_500;

const closers =
  /[,;.]? ?(?:and )?(?:join(?: with)?(?: an?)?(?: slst)?|slst)(?: (?:in|to|with)(?: the)?(?: top of)?(?: the)? (?:first|beg|beginning)(?: (?:st|sc|dc|hdc|tr|ch|slst))?(?: in (?:the )?(?:round|rnd|row))?)?$/;
const turning = /[,;.]? ?(?:and )?(?:ch ?\d{1,2})?[,;.]? ?(?:and )?turn$|[,;.]? ?(?:and )?ch ?\d{1,2}$/;
const leading = /^ch ?(\d{1,2}) ?[,;.] ?/;
const ring =
  /^(?:(?:in )?(?:a |the )?ring,? ?(?:with )?(\d{1,3})(?: ?[a-z]{2,4})?(?: in (?:a |the )?ring)?|(\d{1,3}) ?(?:sc|dc|hdc|tr|st)(?: in)? ?\(?(?:a |the )?ring\)?|(?:sc|dc|hdc|tr) ?(\d{1,3}) (?:in )?(?:a |the )?ring)$/;

/**
 * Reads the words of a row without its count. Null where anything in it is not understood.
 *
 * @example
 * readRow('(2 sc, inc) x 6', 1, new Map()); // one reading: six times three stitches that leave four
 */
export function readRow(text: string, sizes: number | null, glossary: Glossary): Readings | null {
  if (text.length > longestRow) return null;
  let rest = text.trim();
  // A row may end in several of them: `join, ch 1, turn`.
  for (let turns = 0; turns < 3; turns += 1) rest = rest.replace(turning, '').replace(closers, '').trim();
  rest = rest.replace(/[\s,;.]{1,6}$/, '');
  const begun = ring.exec(rest);
  if (begun !== null) return [[{ kind: 'begin', count: [Number(begun[1] ?? begun[2] ?? begun[3])] }]];
  const chain = leading.exec(rest);
  const tokens = tokensOf(chain === null ? rest : rest.slice(chain[0].length), sizes, glossary);
  if (tokens === null) return null;
  const readings = withSlipStitches(tokens).flatMap(parse);
  if (readings.length === 0) return null;
  // Two chains and more may stand for the first stitch, or for none.
  if (chain === null || Number(chain[1]) === 1) return readings;
  return [...readings, ...readings.map((steps): Step[] => [first, ...steps])];
}

const first: Step = { kind: 'work', worth: { takes: 1, leaves: 1 }, times: [1] };

function parse(tokens: readonly Token[]): Step[][] {
  const parser = new RowParser(tokens, 0);
  const steps = parser.row();
  if (steps === null) return [];
  const more = parser.isLoose ? new RowParser(tokens, 1).row() : null;
  return more === null ? [steps] : [steps, more];
}

/** Slip stitches are counted by some designers and not by others. */
function withSlipStitches(tokens: readonly Token[]): (readonly Token[])[] {
  const isSlip = (token: Token): boolean => token.kind === 'stitch' && token.name === 'slst';
  if (!tokens.some(isSlip)) return [tokens];
  const uncounted = tokens.map((token): Token =>
    isSlip(token) ? { kind: 'stitch', name: 'slst', worth: { takes: 1, leaves: 0 } } : token,
  );
  return [tokens, uncounted];
}
