/** Numbers as texts of one common length, each exact to `decimals` places or more; undefined where none will do. */
export function fixedNumbers(values: readonly number[], decimals: number): string[] | undefined {
  const width = Math.max(...values.map((value) => value.toFixed(decimals).length));
  const texts = values.map((value) =>
    [0, 1, 2, 3].map((more) => value.toFixed(decimals + more)).find((text) => text.length === width),
  );
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** Decimals that show a hundredth of a step of this size. */
export function decimalsFor(step: number): number {
  return Math.min(12, Math.max(1, Math.ceil(-Math.log10(step)) + 2));
}
