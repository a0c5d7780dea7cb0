import type { Operand } from '../../../content/content-tokens';
import { multiply, type Matrix } from '../../../content/page-view';
import type { FontReading, Glyph } from './fonts/read-font';

/** Words shown in one go: from where to where on their baseline, in the content's own space. */
export interface TextRun {
  text: string;
  start: readonly [number, number];
  end: readonly [number, number];
  /** Height of the font's em as shown. */
  size: number;
  /** Neither filled nor stroked (text rendering mode 3), as under scanned pages. */
  isInvisible: boolean;
  /** How many of its glyphs the font does not have. */
  missing: number;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

interface TextParameters {
  font: FontReading | undefined;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  /** 1 for 100 %. */
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
}

const initial: TextParameters = {
  font: undefined,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
};

/** The text machine (ISO 32000-2 §9.3, §9.4): parameters that `q` keeps, matrices that live from `BT` to `ET`. */
export class TextState {
  #parameters = initial;
  #line = identity;
  #at = identity;
  readonly #fonts: (name: string) => FontReading | undefined;

  constructor(fonts: (name: string) => FontReading | undefined) {
    this.#fonts = fonts;
  }

  save(): TextParameters {
    return this.#parameters;
  }

  restore(parameters: TextParameters): void {
    this.#parameters = parameters;
  }

  /** What is shown now is neither filled nor stroked. */
  isInvisible(): boolean {
    return this.#parameters.mode === 3 || this.#parameters.mode === 7;
  }

  /** Takes an operator that changes the state; false where it is none. */
  take(operator: string, numbers: readonly number[], name: string): boolean {
    const [first = 0, second = 0] = numbers;
    switch (operator) {
      case 'BT':
        this.#line = this.#at = identity;
        return true;
      case 'Tf':
        return this.#set({ font: this.#fonts(name), size: first });
      case 'Tc':
        return this.#set({ charSpacing: first });
      case 'Tw':
        return this.#set({ wordSpacing: first });
      case 'Tz':
        return this.#set({ stretch: first / 100 });
      case 'TL':
        return this.#set({ leading: first });
      case 'Ts':
        return this.#set({ rise: first });
      case 'Tr':
        return this.#set({ mode: first });
      case 'Td':
        return this.#move(first, second);
      case 'TD':
        this.#set({ leading: -second });
        return this.#move(first, second);
      case 'Tm': {
        const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
        this.#line = this.#at = [a, b, c, d, e, f];
        return true;
      }
      case 'T*':
        return this.#move(0, -this.#parameters.leading);
      default:
        return false;
    }
  }

  /** Shows strings; numbers between them move as `TJ` says. Undefined where nothing can be read. */
  show(operator: string, operands: readonly Operand[], matrix: Matrix): TextRun | undefined {
    if (operator === "'" || operator === '"') {
      const [word, char] = operands.filter((operand) => typeof operand === 'number');
      if (operator === '"') this.#set({ wordSpacing: word ?? 0, charSpacing: char ?? 0 });
      this.#move(0, -this.#parameters.leading);
    }
    const { font, size, stretch, rise } = this.#parameters;
    if (font === undefined) return undefined;
    const shown = multiply([size * stretch, 0, 0, size, 0, rise], multiply(this.#at, matrix));
    let text = '';
    let missing = 0;
    for (const operand of operands) {
      if (typeof operand === 'number' && operator === 'TJ') {
        text += this.#gap(operand);
      } else if (typeof operand === 'object' && 'text' in operand) {
        for (const glyph of font(operand.text)) {
          text += glyph.text;
          missing += glyph.isMissing ? 1 : 0;
          this.#advance(glyph);
        }
      }
    }
    const end = multiply([size * stretch, 0, 0, size, 0, rise], multiply(this.#at, matrix));
    return {
      text,
      start: [shown[4], shown[5]],
      end: [end[4], end[5]],
      size: Math.hypot(shown[2], shown[3]),
      isInvisible: this.isInvisible(),
      missing,
    };
  }

  /** A wide gap within `TJ` stands for a space that nobody wrote. */
  #gap(thousandths: number): string {
    const { size, stretch } = this.#parameters;
    this.#at = multiply([1, 0, 0, 1, (-thousandths / 1_000) * size * stretch, 0], this.#at);
    return thousandths < -200 ? ' ' : '';
  }

  #advance({ width, isSpace }: Glyph): void {
    const { size, stretch, charSpacing, wordSpacing } = this.#parameters;
    const along = (width * size + charSpacing + (isSpace ? wordSpacing : 0)) * stretch;
    this.#at = multiply([1, 0, 0, 1, along, 0], this.#at);
  }

  #move(x: number, y: number): true {
    this.#line = this.#at = multiply([1, 0, 0, 1, x, y], this.#line);
    return true;
  }

  #set(change: Partial<TextParameters>): true {
    this.#parameters = { ...this.#parameters, ...change };
    return true;
  }
}
