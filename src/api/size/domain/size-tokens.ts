import { alphaOrdinal, numberedOrdinal } from './alpha-sizes';

interface Place {
  /** As printed. */
  text: string;
  at: number;
  end: number;
}
export type SizeToken =
  | (Place & { kind: 'number'; value: number })
  | (Place & { kind: 'alpha'; ordinal: number })
  | (Place & { kind: 'word'; word: string })
  | (Place & { kind: 'mark' });

type Reader = readonly [form: RegExp, token: (match: RegExpExecArray, place: Place) => SizeToken | undefined];

const number = (value: number, place: Place): SizeToken => ({ ...place, kind: 'number', value });

/**
 * Tried in order where the last token ended. No quantifier stands inside another's reach and each run is consumed
 * by the reader that scans it, so the whole is linear in the text.
 */
const readers: readonly Reader[] = [
  // 2X, 3XL, 2XS
  [
    /(\d{1,2})x([ls]?)(?![\p{L}\p{N}])/iuy,
    ([, steps = '', end = ''], place) => ({
      ...place,
      kind: 'alpha',
      ordinal: numberedOrdinal(Number(steps), end.toLowerCase()),
    }),
  ],
  // 34 1⁄2 everywhere; 34 1/2 and 34-1/2 only after two digits, or children's "1/2" would be a half
  [
    /(\d{1,3})[ -]?([1357])⁄([248])(?!\d)|(\d{2,3})[ -]([1357])\/([248])(?!\d)/y,
    ([, a = '', b = '', c = '', d = '', e = '', f = ''], place) =>
      number(Number(a || d) + Number(b || e) / Number(c || f), place),
  ],
  // 91,4 is a decimal; 2,4,6 and 32,34 are lists
  [/(\d{2,3}),(\d)(?![\d,])/y, ([, a = '', b = ''], place) => number(Number(`${a}.${b}`), place)],
  [/\d{1,4}(?:\.\d{1,2})?(?![\d⁄])/y, ([value = ''], place) => number(Number(value), place)],
  [/[\d⁄]+/y, () => undefined],
  [
    /(?:x{1,9}|(?:extra[ -]){1,3})[ -]?(?:large|small|lg|sm)(?!\p{L})/iuy,
    ([word], place) => wordOrAlpha(word.toLowerCase(), place),
  ],
  [/\p{L}+(?:'\p{L}+)?/uy, ([word], place) => wordOrAlpha(word.toLowerCase(), place)],
  [/["/,;:()[\]+&.-]/y, (_match, place) => ({ ...place, kind: 'mark' })],
];

function wordOrAlpha(word: string, place: Place): SizeToken {
  const ordinal = alphaOrdinal(word);
  return ordinal === undefined ? { ...place, kind: 'word', word } : { ...place, kind: 'alpha', ordinal };
}

/** `text` as `foldText` leaves it. */
export function sizeTokens(text: string): SizeToken[] {
  const tokens: SizeToken[] = [];
  let at = 0;
  while (at < text.length) {
    const [token, end] = readAt(text, at);
    if (token !== undefined) tokens.push(token);
    at = end;
  }
  return tokens;
}

function readAt(text: string, at: number): [token: SizeToken | undefined, end: number] {
  for (const [form, read] of readers) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (match === null) continue;
    const end = at + match[0].length;
    return [read(match, { text: match[0], at, end }), end];
  }
  return [undefined, at + 1];
}
