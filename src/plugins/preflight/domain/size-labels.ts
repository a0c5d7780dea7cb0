/**
 * The sizes of an editor's line, in its order: `XS, S, M`, `34 / 36 / 38` or `34 36 38`. One that stands for several
 * (`XS–XL`) is left as it is: what lies between is a guess.
 */
export function sizeLabels(line: string): string[] {
  const parts = /[,;/|]/.test(line) ? line.split(/[,;/|]/) : line.split(/\s+/);
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}
