/** For tests: works the rows of a pattern as a reader does, by what is printed and by nothing else. */
const worth: Record<string, readonly [takes: number, leaves: number]> = {
  k: [1, 1],
  p: [1, 1],
  sl: [1, 1],
  sc: [1, 1],
  yo: [0, 1],
  M1: [0, 1],
  k2tog: [2, 1],
  ssk: [2, 1],
  cdd: [3, 1],
  inc: [1, 2],
  dec: [2, 1],
};

export interface Worked {
  line: string;
  /** What the row says, and what it comes to. */
  said: number[];
  counted: number[];
}

/** Knitting: `Round 1: *k6, k2tog; repeat from * to end. 77 (84, 91, 98) sts.` */
export function workKnitting(lines: readonly string[], castOn: readonly number[]): Worked[] {
  let counts = [...castOn];
  return lines.flatMap((line) => {
    const row =
      /^[^:]+: (\*?)((?:(?:k|p|sl)\d|yo|M1|ssk|cdd)[^;.]*)(; repeat from \* (?:to end|once more))?\.(.*)$/.exec(
        line,
      );
    const said = /([\d ,()]+) sts\.$/.exec(line)?.[1]?.match(/\d+/g)?.map(Number);
    if (row === null) {
      if (said !== undefined) counts = spread(said, counts.length);
      return [];
    }
    const [, , part = '', repeat = ''] = row;
    const counted = counts.map((count, size) => {
      const [takes, leaves] = total(part, size);
      const times = repeat.endsWith('to end') ? count / takes : repeat === '' ? 1 : 2;
      if (!Number.isInteger(times) || times * takes !== count) {
        throw new Error(`${line}: takes ${times} × ${takes} of ${count} stitches`);
      }
      return times * leaves;
    });
    const result = { line, said: said === undefined ? counts : spread(said, counts.length), counted };
    counts = counted;
    return [result];
  });
}

/** Crochet in rounds: `Round 5: (3 sc, inc) × 6. [30]` */
export function workCrochet(lines: readonly string[]): Worked[] {
  let count = 0;
  return lines.map((line) => {
    const said = Number(/\[(\d+)\]$/.exec(line)?.[1]);
    const ring = /: (\d+) sc in a magic ring/.exec(line)?.[1];
    const row = /: \(([^)]+)\) × (\d+)\./.exec(line);
    let counted = count;
    if (ring !== undefined) counted = Number(ring);
    if (row !== null) {
      const [takes, leaves] = total(row[1]!.replace(/(\d+) (\w+)/g, '$2$1'), 0);
      const times = Number(row[2]);
      if (times * takes !== count) throw new Error(`${line}: takes ${times * takes} of ${count} stitches`);
      counted = times * leaves;
    }
    count = counted;
    return { line, said: [said], counted: [counted] };
  });
}

/** Stitches of a part: `k22 (26, 30), k2tog, k1`; numbers in brackets are those of the larger sizes. */
function total(part: string, size: number): [takes: number, leaves: number] {
  const tokens = part.split(/, (?![^(]*\))/);
  return tokens.reduce<[number, number]>(
    ([takes, leaves], token) => {
      const [, name = '', numbers = '1'] =
        /^(k2tog|ssk|cdd|yo|M1|inc|dec|sc|sl|k|p)([\d ,()]*)$/.exec(token) ?? [];
      const known = worth[name];
      if (known === undefined) throw new Error(`No stitch is called ${token}`);
      const times = spread((numbers.match(/\d+/g) ?? ['1']).map(Number), size + 1)[size]!;
      return [takes + known[0] * times, leaves + known[1] * times];
    },
    [0, 0],
  );
}

const spread = (numbers: readonly number[], sizes: number): number[] =>
  numbers.length === 1 ? new Array<number>(sizes).fill(numbers[0]!) : [...numbers];
