/** Solves a small system of linear equations by elimination with pivots; undefined where it has no one answer. */
export function solve(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | undefined {
  const size = right.length;
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    const [chosen, other] = [rows[pivot], rows[column]];
    const lead = chosen?.[column] ?? 0;
    if (chosen === undefined || other === undefined || Math.abs(lead) < 1e-9) return undefined;
    [rows[pivot], rows[column]] = [other, chosen];
    for (let row = column + 1; row < size; row += 1) {
      const target = rows[row];
      if (target === undefined) continue;
      const factor = (target[column] ?? 0) / lead;
      for (let at = column; at <= size; at += 1) target[at] = (target[at] ?? 0) - factor * (chosen[at] ?? 0);
    }
  }
  const found = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    const line = rows[row] ?? [];
    const rest = found.reduce((sum, value, at) => (at > row ? sum + (line[at] ?? 0) * value : sum), 0);
    found[row] = ((line[size] ?? 0) - rest) / (line[row] ?? 1);
  }
  return found;
}
