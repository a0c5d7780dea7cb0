/** A path's data with every command absolute, and its points: where the number for x begins in it, and both values. */
export interface AbsolutePath {
  data: string;
  points: { at: number; length: number; x: number; y: number }[];
}

const ARGUMENTS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};
const MOST_COMMANDS = 100_000;

/**
 * Writes a path's data anew (SVG 2 §9.3). The ends of an arc are no points of it: moved by a hair, an arc may bulge
 * by a millimetre. Undefined where the data is not understood to its end.
 */
export function absolutePath(data: string, decimals: number): AbsolutePath | undefined {
  const read = commandsOf(data);
  if (read === undefined) return undefined;
  const path: AbsolutePath = { data: '', points: [] };
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const number = (value: number) => value.toFixed(decimals);
  const point = (before: string) => {
    const at = path.data.length + before.length;
    path.points.push({ at, length: number(x).length, x, y });
    path.data += `${before}${number(x)} ${number(y)}`;
  };
  for (const { command, isRelative, values } of read) {
    const [baseX, baseY] = isRelative ? [x, y] : [0, 0];
    const at = (index: number) => (values[index] ?? 0) + (index % 2 === 0 ? baseX : baseY);
    switch (command) {
      case 'M':
        [x, y] = [at(0), at(1)];
        [startX, startY] = [x, y];
        point('M');
        break;
      case 'L':
      case 'T':
        [x, y] = [at(0), at(1)];
        point(command);
        break;
      case 'H':
        x = at(0);
        point('L');
        break;
      case 'V':
        y = (values[0] ?? 0) + baseY;
        point('L');
        break;
      case 'C':
      case 'S':
      case 'Q': {
        const last = values.length - 2;
        const controls = Array.from({ length: last }, (_, index) => number(at(index))).join(' ');
        [x, y] = [at(last), at(last + 1)];
        point(`${command}${controls} `);
        break;
      }
      case 'A': {
        const previous = path.points.at(-1);
        if (previous?.x === x && previous.y === y) path.points.pop();
        [x, y] = [(values[5] ?? 0) + baseX, (values[6] ?? 0) + baseY];
        path.data += `A${values.slice(0, 5).map(String).join(' ')} ${number(x)} ${number(y)}`;
        break;
      }
      case 'Z':
        [x, y] = [startX, startY];
        path.data += 'Z';
    }
  }
  return path;
}

interface Command {
  command: string;
  isRelative: boolean;
  values: number[];
}

function commandsOf(data: string): Command[] | undefined {
  const commands: Command[] = [];
  const token = /[\s,]*(?:([MmLlHhVvCcSsQqTtAaZz])|([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?))/y;
  const flag = /[\s,]*([01])/y;
  const blank = /\s*$/y;
  let [letter, values]: [string, number[]] = ['', []];
  let at = 0;
  const wanted = () => ARGUMENTS[letter.toUpperCase()] ?? 0;
  while (at < data.length && commands.length < MOST_COMMANDS) {
    blank.lastIndex = at;
    if (blank.test(data)) break;
    const isFlag = letter.toUpperCase() === 'A' && (values.length === 3 || values.length === 4);
    const pattern = isFlag ? flag : token;
    pattern.lastIndex = at;
    const found = pattern.exec(data);
    if (found === null) return undefined;
    at = pattern.lastIndex;
    const [, first = '', second] = found;
    if (!isFlag && second === undefined) {
      if (values.length > 0) return undefined;
      if (commands.length === 0 && first.toUpperCase() !== 'M') return undefined;
      letter = first;
      if (wanted() === 0) commands.push({ command: 'Z', isRelative: false, values: [] });
      continue;
    }
    if (letter === '' || wanted() === 0) return undefined;
    values.push(Number(isFlag ? first : second));
    if (values.length < wanted()) continue;
    commands.push({ command: letter.toUpperCase(), isRelative: letter !== letter.toUpperCase(), values });
    values = [];
    if (letter === 'M') letter = 'L';
    if (letter === 'm') letter = 'l';
  }
  return values.length === 0 && commands.length < MOST_COMMANDS ? commands : undefined;
}
