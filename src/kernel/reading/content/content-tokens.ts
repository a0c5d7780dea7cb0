/** An operand as read: a number, a name with its slash, or a string's bytes as Latin-1 text. */
export type Operand = number | { name: string } | { text: string };

const TOKEN =
  /[\s\0]*(?:%[^\r\n]*[\s\0]*)*(?:([-+]?(?:\d+\.?\d*|\.\d+))(?=[\s\0/<>[\](){}%]|$)|\/([^\s\0/<>[\](){}%]*)|<([0-9A-Fa-f\s\0]*)>|(\()|(<<|>>|[[\]{}])|([^\s\0/<>[\](){}%]+)|([\s\S]))/y;
const MOST_OPERANDS = 4_096;

/**
 * Reads a content stream operator by operator (ISO 32000-2 §7.8.2). Arrays and dictionaries are flattened, an
 * inline image is skipped and told as `BI`. Never throws on broken content: what is not a token is passed over.
 * `places`: where each operand begins in the content if it is a number. `visit` returning false ends the reading.
 */
export function readContent(
  content: string,
  visit: (operator: string, operands: Operand[], places: number[]) => boolean | undefined,
): void {
  const token = new RegExp(TOKEN.source, 'y');
  let operands: Operand[] = [];
  let places: number[] = [];
  for (let match = token.exec(content); match !== null; match = token.exec(content)) {
    const [, number, name, hex, open, , word] = match;
    if (number !== undefined) {
      places[operands.length] = token.lastIndex - number.length;
      operands.push(Number(number));
    } else if (name !== undefined) operands.push({ name: `/${name}` });
    else if (hex !== undefined) operands.push({ text: hexText(hex) });
    else if (open !== undefined) {
      const literal = literalText(content, token.lastIndex);
      operands.push({ text: literal.text });
      token.lastIndex = literal.end;
    } else if (word !== undefined) {
      if (visit(word, operands, places) === false) return;
      operands = [];
      places = [];
      if (word === 'ID') token.lastIndex = afterInlineImage(content, token.lastIndex);
    }
    if (operands.length > MOST_OPERANDS) [operands, places] = [[], []];
  }
}

function hexText(hex: string): string {
  const digits = hex.replace(/[\s\0]+/g, '');
  return (digits.length % 2 === 0 ? digits : `${digits}0`).replace(/../g, (pair) =>
    String.fromCharCode(parseInt(pair, 16)),
  );
}

function literalText(content: string, start: number): { text: string; end: number } {
  let depth = 1;
  let index = start;
  for (; index < content.length && depth > 0; index += 1) {
    const character = content[index];
    if (character === '\\') index += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
  }
  return { text: unescaped(content.slice(start, Math.max(start, index - 1))), end: index };
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(text: string): string {
  return text.replace(/\\(?:([0-7]{1,3})|\r\n|([\s\S]))/g, (_whole, octal?: string, character?: string) => {
    if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8) & 0xff);
    if (character === undefined || character === '\n' || character === '\r') return '';
    return ESCAPES[character] ?? character;
  });
}

function afterInlineImage(content: string, start: number): number {
  const end = /[\s\0]EI(?=[\s\0]|$)/g;
  end.lastIndex = start;
  return end.exec(content) === null ? content.length : end.lastIndex;
}
