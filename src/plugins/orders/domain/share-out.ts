/**
 * Shares an amount out in proportion to weights, to the last minor unit: the shares add up to it, none is more than
 * one unit away from its exact part, and what is left over goes to the largest remainders, the first of equals.
 * Equal shares where all weights are 0. Where the weights add up to the amount they are the shares.
 */
export function shareOut(amount: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return [];
  const isEven = weights.every((weight) => weight === 0);
  const parts = weights.map((weight) => BigInt(isEven ? 1 : weight));
  const sum = parts.reduce((total, part) => total + part, 0n);
  const whole = BigInt(amount);
  const exact = parts.map((part, index) => ({
    index,
    floor: (whole * part) / sum,
    rest: (whole * part) % sum,
  }));
  const given = exact.reduce((total, { floor }) => total + floor, 0n);
  const raised = exact
    .toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
    .slice(0, Number(whole - given));
  const indexes = new Set(raised.map(({ index }) => index));
  return exact.map(({ index, floor }) => Number(floor) + (indexes.has(index) ? 1 : 0));
}
