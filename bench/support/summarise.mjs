/**
 * @param {number[]} values one a round, in the order they were measured
 * @returns what a figure shows of them, rounded to three digits behind the point
 */
export function summarise(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
  return {
    rounds: values.length,
    min: rounded(sorted[0]),
    median: rounded(median),
    max: rounded(sorted.at(-1)),
    values: values.map(rounded),
  };
}

export function rounded(value) {
  return Math.round(value * 1000) / 1000;
}
