/** How much larger a `transform` draws, sideways and upright taken together; 1 for none or nonsense. */
export function transformScale(written: string | undefined): number {
  let scale = 1;
  for (const [, name = '', inside = ''] of (written ?? '')
    .slice(0, 2_000)
    .matchAll(/([a-zA-Z]{1,12})\s*\(([^()]{0,300})\)/g)) {
    const numbers = inside
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map(Number);
    const [a = 1, b = 0, c = 0, d = 1] = numbers;
    if (name === 'scale') scale *= Math.sqrt(Math.abs(a * (numbers[1] ?? a)));
    if (name === 'matrix') scale *= Math.sqrt(Math.abs(a * d - b * c));
  }
  return Number.isFinite(scale) ? scale : 1;
}
