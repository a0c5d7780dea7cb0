/** What a file is for, as an editor says it. */
export interface Described {
  name: string;
  sha256: string;
  role: string;
  format: string;
  /** Empty where nobody said. */
  pageFormat: string;
  language: string;
}

export interface Matched<File> {
  pairs: { before: File; after: File }[];
  missing: File[];
  added: File[];
}

type Likeness = (one: Described, other: Described) => boolean;

const isSameUse: Likeness = (one, other) => one.role === other.role && one.format === other.format;
const isSamePaper: Likeness = (one, other) =>
  one.pageFormat === other.pageFormat && one.language === other.language;
/** An A4 sheet does not take the place of a Letter one; one of which nobody said it may. */
const isLikePaper: Likeness = (one, other) =>
  isEqualOrUnsaid(one.pageFormat, other.pageFormat) && isEqualOrUnsaid(one.language, other.language);

/** From the surest to the least; `isSole`: only where neither has a rival. */
const rounds: readonly { isLike: Likeness; isSole: boolean }[] = [
  { isLike: (one, other) => one.sha256 === other.sha256 && isSameUse(one, other), isSole: false },
  {
    isLike: (one, other) =>
      isSameUse(one, other) && isSamePaper(one, other) && nameOf(one.name) === nameOf(other.name),
    isSole: false,
  },
  { isLike: (one, other) => isSameUse(one, other) && isSamePaper(one, other), isSole: false },
  { isLike: (one, other) => isSameUse(one, other) && isLikePaper(one, other), isSole: true },
];

/** Which file took the place of which; in a round, the first that stands there. */
export function matchFiles<File extends Described>(
  before: readonly File[],
  after: readonly File[],
): Matched<File> {
  const left = { before: new Set(before), after: new Set(after) };
  const pairs: Matched<File>['pairs'] = [];
  for (const { isLike, isSole } of rounds) {
    for (const one of before.filter((file) => left.before.has(file))) {
      const likes = [...left.after].filter((other) => isLike(one, other));
      const [other] = likes;
      if (other === undefined) continue;
      const rivals = [...left.before].filter((rival) => isLike(rival, other));
      if (isSole && likes.length + rivals.length > 2) continue;
      pairs.push({ before: one, after: other });
      left.before.delete(one);
      left.after.delete(other);
    }
  }
  return { pairs, missing: [...left.before], added: [...left.after] };
}

function isEqualOrUnsaid(one: string, other: string): boolean {
  return one === other || one === '' || other === '';
}

/** Without ending and numbers of versions: `Linden v1.2.0 A4.pdf` and `linden_v1.3_a4.PDF` are alike. */
function nameOf(name: string): string {
  return name
    .slice(0, 300)
    .toLowerCase()
    .replace(/\.[a-z0-9]{1,5}$/u, '')
    .replace(/(?<![a-z0-9])v?\d{1,4}(?:[._]\d{1,4}){1,3}(?![a-z0-9])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
