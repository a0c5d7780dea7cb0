import {
  keepMeasure,
  keepMonths,
  keepNumbers,
  keepUnsaid,
  keepYears,
  nothingYet,
  type Gathered,
  type Waiting,
} from './size-buffer';
import type { Measure, NumberSystem } from './size-reading';
import type { SizeToken } from './size-tokens';
import { meaningOf, type WordMeaning } from './size-words';

interface Read {
  gathered: Gathered;
  isFinished: boolean;
  hasDamage: boolean;
  /** Numbers are left that no word explains. */
  isBare: boolean;
}

interface Named {
  measure: Measure | 'other';
  isWeak: boolean;
}

/** Numbers wait; the word behind them, or the measurement or system before them, says what they are. */
class SizeTokenReader {
  readonly gathered = nothingYet();
  private waiting: Waiting[] = [];
  private named: Named | null = null;
  private system: NumberSystem | null = null;
  /** Measured numbers whose measurement may be named just behind them: `32–40 in bust`. */
  private nameless: { waiting: Waiting[]; unit: 'inch' | 'cm' }[] = [];
  private isFinished = false;
  private hasDamage = false;
  private isChild = false;
  private isBare = false;
  private readonly hasLetters: boolean;

  constructor(private readonly tokens: readonly SizeToken[]) {
    this.hasLetters = tokens.some((token) => token.kind === 'alpha' && token.text.toLowerCase() !== 'm');
  }

  read(): Read {
    this.tokens.forEach((token, index) => {
      this.take(token, index);
    });
    this.settle();
    this.settleNameless();
    const { gathered, isFinished, hasDamage, isBare } = this;
    return { gathered, isFinished, hasDamage, isBare };
  }

  private take(token: SizeToken, index: number): void {
    switch (token.kind) {
      case 'number':
        if (this.isDate(index)) {
          this.hasDamage = true;
          return;
        }
        this.waiting.push({ value: token.value, text: token.text });
        return;
      case 'alpha':
        if (this.isLoneMonths(token, index)) this.keepAges('months', token.text);
        else {
          this.gathered.alpha.push(token.ordinal);
          this.gathered.labels.push(token.text);
        }
        return;
      case 'mark':
        if (token.text === '"') this.measured('inch');
        if (token.text === ';') {
          this.settle();
          this.settleNameless();
          this.named = null;
        }
        return;
      case 'word':
        this.hear(token.word, token.text, index);
    }
  }

  private hear(word: string, text: string, index: number): void {
    if (word === 't' && this.touchesNumber(index)) {
      this.keepAges('years', text);
      return;
    }
    const meaning = meaningOf(word);
    switch (meaning?.is) {
      case 'months':
      case 'years':
        if (!(word === 'y' && this.tokens[index + 1]?.kind === 'number')) this.keepAges(meaning.is, text);
        return;
      case 'inch':
        if (word !== 'in' || this.endsMeasurement(index)) this.measured('inch');
        return;
      case 'cm':
        this.measured('cm');
        return;
      case 'other-unit':
        this.waiting = [];
        return;
      case 'measure':
        this.nameMeasure({ measure: meaning.measure, isWeak: meaning.isWeak ?? false });
        return;
      case 'system':
        this.nameSystem(meaning.system, index);
        return;
      case 'newborn':
        this.gathered.months.push(0);
        this.gathered.labels.push(text);
        return;
      case 'count':
        // "9 sizes" counts them.
        if (this.tokens[index - 1]?.kind === 'number') this.waiting.pop();
        return;
      case 'child':
        this.isChild = true;
        return;
      case 'finished':
        this.isFinished = true;
        return;
      case 'calendar':
      case 'filler':
      case undefined:
    }
  }

  private keepAges(unit: 'months' | 'years', printed: string): void {
    if (unit === 'months') keepMonths(this.gathered, this.waiting, printed);
    else keepYears(this.gathered, this.waiting, printed);
    this.waiting = [];
  }

  private measured(unit: 'inch' | 'cm'): void {
    const { waiting, named } = this;
    this.waiting = [];
    if (named === null) {
      if (waiting.length > 0) this.nameless.push({ waiting, unit });
    } else if (named.measure !== 'other') keepMeasure(this.gathered, waiting, named.measure, unit);
  }

  private nameMeasure(named: Named): void {
    if (this.nameless.length > 0 && this.waiting.length === 0) {
      if (named.measure === 'other') this.nameless = [];
      else this.settleNameless(named.measure);
      return;
    }
    this.settle();
    this.named = named;
  }

  /** `US 0–24` and `0–24 US`. */
  private nameSystem(system: NumberSystem, index: number): void {
    if (this.waiting.length > 0 && this.system === null && this.named === null) {
      keepNumbers(this.gathered, this.waiting, system);
      this.waiting = [];
      return;
    }
    this.settle();
    this.named = null;
    // "us" is also a pronoun: a system only where numbers follow soon.
    const follows = this.tokens.slice(index + 1, index + 4).some(({ kind }) => kind === 'number');
    this.system = follows ? system : null;
  }

  /** Numbers that no unit followed. */
  private settle(): void {
    const { waiting, named, system } = this;
    this.waiting = [];
    if (waiting.length === 0) return;
    if (named !== null && !named.isWeak) {
      if (named.measure !== 'other') keepUnsaid(this.gathered, waiting, named.measure);
    } else if (system !== null) {
      // The first system's numbers stand for the pattern; those of others say the same again.
      if (this.gathered.system === null || this.gathered.system === system)
        keepNumbers(this.gathered, waiting, system);
      this.system = null;
    } else if (this.isChild && waiting.every(({ value }) => value <= 18)) {
      keepYears(this.gathered, waiting, '');
    } else if (this.gathered.system === null) {
      keepNumbers(this.gathered, waiting);
      this.isBare = true;
    }
  }

  private settleNameless(measure: Measure = 'unnamed'): void {
    for (const { waiting, unit } of this.nameless) keepMeasure(this.gathered, waiting, measure, unit);
    this.nameless = [];
  }

  private touchesNumber(index: number): boolean {
    const before = this.tokens[index - 1];
    return before?.kind === 'number' && before.end === this.tokens[index]?.at;
  }

  /** A single m is months behind numbers: `0–3m`, and `0–3 M` where no other size is a letter; `M1–M2` is not. */
  private isLoneMonths(token: SizeToken & { kind: 'alpha' }, index: number): boolean {
    if (token.text.toLowerCase() !== 'm' || this.waiting.length === 0) return false;
    if (this.tokens[index + 1]?.kind === 'number' && this.tokens[index + 1]?.at === token.end) return false;
    const isBeside = this.tokens[index - 1]?.kind === 'number';
    return isBeside && (this.touchesNumber(index) || !this.hasLetters);
  }

  /** `in` is a preposition before any word but a measurement's: `32 in bust` and `0–24 in linen`. */
  private endsMeasurement(index: number): boolean {
    const next = this.tokens[index + 1];
    if (next?.kind !== 'word') return next?.kind !== 'alpha';
    const meaning: WordMeaning | undefined = meaningOf(next.word);
    return meaning !== undefined && meaning.is !== 'system' && meaning.is !== 'calendar';
  }

  /** `3-Jan`, `Jan-3`: a month's name and a number with nothing but a dash between. */
  private isDate(index: number): boolean {
    const isMonth = (word: SizeToken | undefined, dash: SizeToken | undefined) =>
      word?.kind === 'word' &&
      dash?.kind === 'mark' &&
      (dash.text === '-' || dash.text === '/') &&
      meaningOf(word.word)?.is === 'calendar';
    const touches = (a: SizeToken | undefined, b: SizeToken | undefined) => a?.end === b?.at;
    const [twoBefore, before, own, after, twoAfter] = [-2, -1, 0, 1, 2].map(
      (step) => this.tokens[index + step],
    );
    return (
      (isMonth(twoBefore, before) && touches(twoBefore, before) && touches(before, own)) ||
      (isMonth(twoAfter, after) && touches(own, after) && touches(after, twoAfter))
    );
  }
}

export function readTokens(tokens: readonly SizeToken[]): Read {
  return new SizeTokenReader(tokens).read();
}
