/**
 * Shares an amount out by weights so that the parts add up to it exactly: each gets what those up to it have together,
 * less what those before it have. Nothing where all weights are nothing, but for the first.
 */
export function shareOut(amount: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, one) => sum + one, 0);
  if (total === 0) return weights.map((_, index) => (index === 0 ? amount : 0));
  let upto = 0;
  let given = 0;
  return weights.map((weight) => {
    upto += weight;
    const part = divided(amount, upto, total) - given;
    given += part;
    return part;
  });
}

/** amount × part / whole, rounded down, without losing digits that a number has no room for. */
function divided(amount: number, part: number, whole: number): number {
  return Number((BigInt(amount) * BigInt(part)) / BigInt(whole));
}
