import type { SvgLength } from '../../facts/svg-facts';

/** Reads `210mm`, `21 cm`, `100%` or a bare number; null for anything else. */
export function parseSvgLength(written: string | undefined): SvgLength | null {
  const parts = /^\s{0,20}([+-]?[\d.]{1,40}(?:[eE][+-]?\d{1,3})?)\s{0,5}(%|[a-zA-Z]{1,5})?\s{0,20}$/.exec(
    written?.slice(0, 120) ?? '',
  );
  const value = Number(parts?.[1]);
  if (parts === null || !Number.isFinite(value)) return null;
  return { value, unit: parts[2]?.toLowerCase() ?? 'px' };
}

/** Four numbers parted by blanks or commas; null for anything else. */
export function parseViewBox(written: string | undefined): [number, number, number, number] | null {
  const numbers = (written ?? '')
    .slice(0, 400)
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x, y, width, height] = numbers;
  if (numbers.length !== 4 || !numbers.every(Number.isFinite)) return null;
  if (x === undefined || y === undefined || width === undefined || height === undefined) return null;
  return [x, y, width, height];
}
