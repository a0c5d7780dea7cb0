/** A length in a text. */
export interface Length {
  mm: number;
  start: number;
  end: number;
}

const mmPer: Readonly<Record<string, number>> = {
  mm: 1,
  cm: 10,
  millimeter: 1,
  millimetre: 1,
  millimeters: 1,
  millimetres: 1,
  zentimeter: 10,
  centimeter: 10,
  centimetre: 10,
  centimeters: 10,
  centimetres: 10,
  centimètre: 10,
  centimetros: 10,
  in: 25.4,
  inch: 25.4,
  inches: 25.4,
  zoll: 25.4,
  pouce: 25.4,
  pouces: 25.4,
  pulgada: 25.4,
  pulgadas: 25.4,
  '"': 25.4,
  '″': 25.4,
  '”': 25.4,
  "''": 25.4,
};

const vulgar: Readonly<Record<string, number>> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};

/** Every length with a unit, left to right in one pass: `1,5 cm`, `5/8"`, `1 1/2 in`, `⅜″`. Of a range the first end. */
export function readLengths(text: string): Length[] {
  const found: Length[] = [];
  let at = 0;
  while (at < text.length) {
    const number = numberAt(text, at);
    if (number === null) {
      at += 1;
      continue;
    }
    const unit = unitAt(text, number.end);
    if (unit !== null) found.push({ mm: round(number.value * unit.mm), start: at, end: unit.end });
    at = unit?.end ?? number.end;
  }
  return found;
}

function numberAt(text: string, start: number): { value: number; end: number } | null {
  const alone = vulgar[text[start] ?? ''];
  if (alone !== undefined) return { value: alone, end: start + 1 };
  if (!isDigit(text[start])) return null;
  const whole = digitsAt(text, start);
  const next = text[whole.end];
  if ((next === '.' || next === ',') && isDigit(text[whole.end + 1])) {
    const part = digitsAt(text, whole.end + 1);
    return { value: Number(`${whole.digits}.${part.digits}`), end: part.end };
  }
  if (isSlash(next) && isDigit(text[whole.end + 1])) return over(whole.digits, text, whole.end + 1);
  const gap = text[whole.end] === ' ' || text[whole.end] === '-' ? whole.end + 1 : whole.end;
  const part = vulgar[text[gap] ?? ''];
  if (part !== undefined) return { value: Number(whole.digits) + part, end: gap + 1 };
  if (gap > whole.end && isDigit(text[gap])) {
    const top = digitsAt(text, gap);
    const fraction =
      isSlash(text[top.end]) && isDigit(text[top.end + 1]) ? over(top.digits, text, top.end + 1) : null;
    if (fraction !== null) return { value: Number(whole.digits) + fraction.value, end: fraction.end };
  }
  return { value: Number(whole.digits), end: whole.end };
}

function over(top: string, text: string, start: number): { value: number; end: number } {
  const bottom = digitsAt(text, start);
  return { value: Number(top) / Math.max(1, Number(bottom.digits)), end: bottom.end };
}

function unitAt(text: string, start: number): { mm: number; end: number } | null {
  const from = text[start] === ' ' || text[start] === '-' ? start + 1 : start;
  if (text.slice(from, from + 2) === "''") return { mm: mmPer["''"]!, end: from + 2 };
  const sign = mmPer[text[from] ?? ''];
  if (sign !== undefined) return { mm: sign, end: from + 1 };
  let end = from;
  while (end - from < 14 && isLetter(text[end])) end += 1;
  const mm = mmPer[text.slice(from, end).toLowerCase()];
  return mm === undefined ? null : { mm, end };
}

/** At most six: a longer run of digits is no measure. */
function digitsAt(text: string, start: number): { digits: string; end: number } {
  let end = start;
  while (isDigit(text[end])) end += 1;
  return { digits: text.slice(start, Math.min(end, start + 6)), end };
}

function isDigit(letter: string | undefined): boolean {
  return letter !== undefined && letter >= '0' && letter <= '9';
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /\p{L}/u.test(letter);
}

function isSlash(letter: string | undefined): boolean {
  return letter === '/' || letter === '⁄';
}

function round(mm: number): number {
  return Math.round(mm * 10) / 10;
}
