import type { Dice } from './dice';

export interface Mutation {
  name: string;
  bytes: Buffer;
}

type Mutate = (bytes: Buffer, dice: Dice, others: readonly Buffer[]) => Buffer;

const between = (bytes: Buffer, dice: Dice): [number, number] => {
  const from = dice.below(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + dice.below(dice.pick([16, 256, 4_096, 65_536])))];
};

const numbers = [
  '0',
  '-1',
  '1e9',
  '99999999999999999999',
  '2147483648',
  '-2147483648',
  '4294967295',
  '0.0000001',
  'NaN',
];
const poison = [
  '<<',
  '>>',
  '[',
  ']',
  '(',
  'endobj',
  'endstream',
  'stream\n',
  '/Length 999999999',
  '/Filter[/FlateDecode/FlateDecode]',
  '1 0 R',
  '/Parent 1 0 R',
  '/Kids[1 0 R]',
  'q Q Do',
  '<g>',
  '</g>',
  '<![CDATA[',
  '<!--',
  '<!DOCTYPE svg [<!ENTITY a "b">',
  '&#x0;',
  'viewBox="0 0 0 0"',
  '\n0\nEOF\n',
  '\n0\nINSERT\n',
  '\n70\n1\n',
  '\n10\n1e308\n',
  '\n999\n',
  '\0\0\0\0',
  '\xff\xff\xff\xff',
];

const mutations: Record<string, Mutate> = {
  'flips bits': (bytes, dice) => {
    const changed = Buffer.from(bytes);
    for (let left = dice.pick([1, 8, 64, 512]); left > 0; left -= 1) {
      const at = dice.below(changed.length);
      changed[at] = changed[at]! ^ (1 << dice.below(8));
    }
    return changed;
  },
  'cuts the end': (bytes, dice) => bytes.subarray(0, dice.below(bytes.length)),
  'cuts a piece': (bytes, dice) => {
    const [from, to] = between(bytes, dice);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  'doubles a piece': (bytes, dice) => {
    const [from, to] = between(bytes, dice);
    const piece = bytes.subarray(from, to);
    const copies = Array.from({ length: dice.pick([1, 10, 200]) }, () => piece);
    return Buffer.concat([bytes.subarray(0, to), ...copies, bytes.subarray(to)]);
  },
  'splices another in': (bytes, dice, others) => {
    const other = dice.pick(others);
    const [from, to] = between(other, dice);
    const at = dice.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at)]);
  },
  'inflates numbers': (bytes, dice) => changeMatches(bytes, dice, /\d{1,10}/g, () => dice.pick(numbers)),
  'swaps keys': (bytes, dice) => {
    const keys = [...bytes.toString('latin1').matchAll(/\/[A-Z]\w{1,20}|\b[a-z][\w:-]{2,20}(?==")/g)].map(
      ([key]) => key,
    );
    return keys.length === 0
      ? bytes
      : changeMatches(bytes, dice, /\/[A-Z]\w{1,20}|\b[a-z][\w:-]{2,20}(?==")/g, () => dice.pick(keys));
  },
  'swaps lines': (bytes, dice) => {
    const lines = bytes.toString('latin1').split('\n');
    for (let left = dice.pick([1, 5, 50]); left > 0; left -= 1) {
      const [one, other] = [dice.below(lines.length), dice.below(lines.length)];
      [lines[one], lines[other]] = [lines[other]!, lines[one]!];
    }
    return Buffer.from(lines.join('\n'), 'latin1');
  },
  'poisons it': (bytes, dice) => {
    const at = dice.below(bytes.length);
    const words = Buffer.from(dice.pick(poison).repeat(dice.pick([1, 1, 3, 1_000])), 'latin1');
    return Buffer.concat([bytes.subarray(0, at), words, bytes.subarray(at)]);
  },
};

/** Changes some of what a pattern finds; the rest stays byte for byte. */
function changeMatches(bytes: Buffer, dice: Dice, pattern: RegExp, write: () => string): Buffer {
  const share = dice.pick([0.002, 0.02, 0.3]);
  const text = bytes.toString('latin1').replace(pattern, (found) => (dice.next() < share ? write() : found));
  return Buffer.from(text, 'latin1');
}

const MOST_BYTES = 8 * 1024 * 1024;

/** One to three faults, one after another. Files never grow beyond 8 MB. */
export function mutate(bytes: Buffer, dice: Dice, others: readonly Buffer[]): Mutation {
  const names: string[] = [];
  let changed = bytes;
  for (let left = 1 + dice.below(3); left > 0 && changed.length > 0; left -= 1) {
    const name = dice.pick(Object.keys(mutations));
    names.push(name);
    changed = mutations[name]!(changed, dice, others).subarray(0, MOST_BYTES);
  }
  return { name: names.join(', '), bytes: changed };
}
