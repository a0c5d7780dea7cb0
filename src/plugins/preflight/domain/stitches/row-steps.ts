import { type Token } from './row-tokens';
import type { Worth } from './stitch-worth';

/** What is done in a row, one after the other; numbers are one for all sizes or one a size. */
export type Step =
  | { kind: 'work'; worth: Worth; times: number[] }
  | { kind: 'group'; steps: Step[]; times: number[] }
  /** Over and over, until the end or until `keep` stitches are left. */
  | { kind: 'fill'; steps: Step[]; keep: number[] }
  /** The start of a piece, out of nothing. */
  | { kind: 'begin'; count: number[] };

const deepest = 4;

/** Reads tokens into steps; every method gives null where what stands there is no row. */
export class RowParser {
  private at = 0;
  /** Whether the row said a number of repeats that may be one more: `rep from * 5 times`. */
  isLoose = false;
  private hasBindOff = false;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly more: 0 | 1,
  ) {}

  row(): Step[] | null {
    const steps = this.steps(0, () => this.at >= this.tokens.length);
    if (steps === null || steps.length === 0) return null;
    const fills = steps.filter(({ kind }) => kind === 'fill').length;
    if (fills > 1 || (this.hasBindOff && fills === 0)) return null;
    const [only] = steps;
    // `Purl.` and `sc` alone go on to the end.
    if (steps.length === 1 && this.tokens.length === 1 && only!.kind === 'work') {
      return [{ kind: 'fill', steps, keep: [0] }];
    }
    return steps;
  }

  private steps(depth: number, isEnd: () => boolean): Step[] | null {
    if (depth > deepest) return null;
    const steps: Step[] = [];
    this.separators();
    while (!isEnd()) {
      if (this.at >= this.tokens.length) return null;
      const step = this.step(depth);
      if (step === null) return null;
      steps.push(step);
      // `6 sc inc` is not six stitches and an increase.
      const isAlone = this.tokens[this.at - 1]?.kind !== 'stitch' || this.tokens[this.at]?.kind !== 'stitch';
      if (!isAlone) return null;
      this.separators();
    }
    return steps;
  }

  private step(depth: number): Step | null {
    if (this.mark('*')) return this.star(depth);
    const bracket = this.opening();
    if (bracket !== null) return this.group(depth, bracket, null);
    const number = this.number();
    if (number !== null && (this.word('x') || this.word('times'))) {
      const opened = this.opening();
      return opened === null ? this.stitch(number) : this.group(depth, opened, number);
    }
    if (this.word('bo')) return this.bindOff(number);
    return this.stitch(number);
  }

  /** `(2 sc, inc) x 6`, `[k2, p2] END`, `6 x (…)`, `(dc, hdc) in next st`. */
  private group(depth: number, close: string, before: number[] | null): Step | null {
    const steps = this.steps(depth + 1, () => this.isMark(close));
    if (steps === null || steps.length === 0 || !this.mark(close)) return null;
    if (before !== null) return { kind: 'group', steps, times: before };
    if (this.word('in')) {
      if (!(this.word('next') || this.word('same')) || !this.anchor()) return null;
      const leaves = leavesOf(steps);
      return leaves === null ? null : { kind: 'work', worth: { takes: 1, leaves }, times: [1] };
    }
    return this.repeated(steps, false);
  }

  /** `*k2, p2*`, `*k2, p2; rep from * END`. */
  private star(depth: number): Step | null {
    const steps = this.steps(depth + 1, () => this.isMark('*') || this.isWord('rep'));
    if (steps === null || steps.length === 0) return null;
    this.mark('*');
    return this.repeated(steps, true);
  }

  /** What follows a part that is repeated. */
  private repeated(steps: Step[], isStar: boolean): Step | null {
    const from = this.at;
    this.separators();
    const isAgain = this.word('rep');
    if (!isAgain) this.at = from;
    if (isAgain) {
      this.word('from');
      this.mark('*');
      if (this.word('to')) this.mark('*');
    }
    if (this.word('END')) return { kind: 'fill', steps, keep: [0] };
    if (this.word('TOLAST')) return this.kept(steps);
    const isCross = this.word('x');
    const number = this.number();
    if (number !== null) {
      const isMore = this.word('more');
      const isTimes = this.word('times') || this.word('x') || isCross;
      const more = this.word('more') || isMore;
      this.word('rep');
      if (more) return { kind: 'group', steps, times: number.map((times) => times + 1) };
      if (isAgain) this.isLoose = true;
      if (!isTimes && isStar && !isAgain) return null;
      const extra = isAgain ? this.more : 0;
      return { kind: 'group', steps, times: number.map((times) => times + extra) };
    }
    return isStar || isAgain ? { kind: 'fill', steps, keep: [0] } : null;
  }

  private kept(steps: Step[]): Step | null {
    const keep = this.number();
    if (keep === null) return null;
    this.noun();
    return { kind: 'fill', steps, keep };
  }

  /** `3 sc`, `k3`, `k 10 st`, `2 sc in next st`, `k TOLAST 2 st`, `sc in each st END`. */
  private stitch(before: number[] | null): Step | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'stitch') return null;
    this.at += 1;
    const { worth } = token;
    this.word('x');
    const after = before === null ? this.number() : null;
    const times = before ?? after;
    if (after !== null) this.word('times');
    if (this.word('all')) {
      this.noun();
      this.word('END');
      return times === null
        ? { kind: 'fill', steps: [{ kind: 'work', worth, times: [1] }], keep: [0] }
        : null;
    }
    const isPlace = this.word('in');
    if (isPlace || this.isWord('each')) return this.placed(worth, times, !isPlace);
    if (times !== null || worth.takes > 0) this.noun();
    if (this.word('END')) {
      const steps: Step[] = [{ kind: 'work', worth, times: [1] }];
      // `30 sc around` says how many there are; `sc around` does not.
      return times === null ? { kind: 'fill', steps, keep: [0] } : { kind: 'work', worth, times };
    }
    if (this.word('TOLAST')) return times === null ? this.kept([{ kind: 'work', worth, times: [1] }]) : null;
    return { kind: 'work', worth, times: times ?? [1] };
  }

  private placed(worth: Worth, times: number[] | null, isEach: boolean): Step | null {
    const many = times ?? [1];
    this.word('the');
    if (this.word('FOUNDATION')) return null;
    if (this.word('same')) {
      return this.anchor()
        ? { kind: 'group', steps: [{ kind: 'work', worth: { ...worth, takes: 0 }, times: many }], times: [1] }
        : null;
    }
    const each = this.word('each') || isEach;
    const isNext = this.word('next') || this.word('first') || this.word('last');
    const number = this.number();
    if (!this.anchor() && !(isNext && number === null)) return null;
    if (worth.takes !== 1 || many.length > 1) return null;
    const inOne: Worth = { takes: 1, leaves: worth.leaves * many[0]! };
    const steps: Step[] = [{ kind: 'work', worth: inOne, times: [1] }];
    if (each && !isNext && number === null) {
      if (this.word('TOLAST')) return this.kept(steps);
      this.word('END');
      return { kind: 'fill', steps, keep: [0] };
    }
    if (number !== null && !each && many[0] !== 1 && number[0] !== 1) return null;
    return { kind: 'work', worth: inOne, times: number ?? [1] };
  }

  /** Only before what goes on to the end: by then the last loop of the edge has been worked. */
  private bindOff(before: number[] | null): Step | null {
    const times = before ?? this.number();
    if (times === null) return null;
    this.noun();
    this.hasBindOff = true;
    return { kind: 'work', worth: { takes: 1, leaves: 0 }, times };
  }

  private noun(): boolean {
    return this.word('st');
  }

  /** What a stitch is worked into: `in next st`, `in each sc`. */
  private anchor(): boolean {
    return this.noun() || this.take((token) => token.kind === 'stitch' && token.worth.takes === 1);
  }

  private opening(): string | null {
    if (this.mark('(')) return ')';
    if (this.mark('[')) return ']';
    return this.mark('{') ? '}' : null;
  }

  private separators(): void {
    while (this.take((token) => token.kind === 'mark' && ',;.&+'.includes(token.mark)) || this.word('and'));
  }

  private number(): number[] | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'number') return null;
    this.at += 1;
    return token.values;
  }

  private word(word: string): boolean {
    return this.take((token) => token.kind === 'word' && token.word === word);
  }

  private isWord(word: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'word' && token.word === word;
  }

  private mark(mark: string): boolean {
    return this.take((token) => token.kind === 'mark' && token.mark === mark);
  }

  private isMark(mark: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'mark' && token.mark === mark;
  }

  private take(fits: (token: Token) => boolean): boolean {
    const token = this.tokens[this.at];
    if (token === undefined || !fits(token)) return false;
    this.at += 1;
    return true;
  }
}

function leavesOf(steps: readonly Step[]): number | null {
  let sum = 0;
  for (const step of steps) {
    if (step.kind !== 'work' || step.times.length > 1) return null;
    sum += step.worth.leaves * step.times[0]!;
  }
  return sum;
}
