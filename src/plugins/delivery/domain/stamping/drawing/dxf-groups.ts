/** One group of a text DXF: its code, its value without blanks around, and where the value stands. */
export interface DxfGroup {
  code: number;
  value: string;
  at: number;
  length: number;
  /** Where its code's line begins, and where the line after its value does. */
  from: number;
  next: number;
}

const MOST_GROUPS = 4_000_000;

/** The groups up to the one that ends the drawing; undefined where a line is no group, or the end never comes. */
export function dxfGroups(text: string): DxfGroup[] | undefined {
  const groups: DxfGroup[] = [];
  let at = text.startsWith('\u00ef\u00bb\u00bf') ? 3 : 0;
  while (at < text.length && groups.length < MOST_GROUPS) {
    const [code, value] = [lineAt(text, at), lineAt(text, lineAt(text, at).next)];
    const number = text.slice(code.at, code.at + code.length);
    if (!/^-?\d{1,5}$/.test(number)) return undefined;
    const group = {
      code: Number(number),
      value: text.slice(value.at, value.at + value.length),
      at: value.at,
      length: value.length,
      from: at,
      next: value.next,
    };
    groups.push(group);
    if (group.code === 0 && group.value === 'EOF') return groups;
    at = value.next;
  }
  return undefined;
}

function lineAt(text: string, from: number): { at: number; length: number; next: number } {
  const found = text.indexOf('\n', from);
  const end = found < 0 ? text.length : found;
  let [first, last] = [from, end];
  while (first < last && isBlank(text.charCodeAt(first))) first += 1;
  while (last > first && isBlank(text.charCodeAt(last - 1))) last -= 1;
  return { at: first, length: last - first, next: Math.min(text.length, end + 1) };
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d;
}
