/** How many letters may be wrong in a word of that length. */
const faults = (length: number): number => (length <= 4 ? 1 : length <= 8 ? 2 : 3);

/**
 * The known word that is nearest to a misspelt one; undefined when none is near. Ties go to the earlier one.
 * Distance counts letters added, lost, changed or swapped with their neighbour.
 */
export function similarWord(misspelt: string, known: Iterable<string>): string | undefined {
  const most = faults(misspelt.length);
  let best: { word: string; cost: number } | undefined;
  for (const word of known) {
    if (Math.abs(word.length - misspelt.length) > most || word === misspelt) continue;
    const distance = swapDistance(misspelt, word, most);
    if (distance > most) continue;
    // People seldom get the first letter wrong.
    const cost = distance + (word[0] === misspelt[0] ? 0 : 0.5);
    if (best === undefined || cost < best.cost) best = { word, cost };
  }
  return best?.word;
}

/** Optimal string alignment; stops caring beyond `most`. */
function swapDistance(a: string, b: string, most: number): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (old[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (old[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (older[column - 2] ?? 0) + 1);
      now.push(cost);
    }
    if (Math.min(...now) > most) return most + 1;
    older = old;
    old = now;
  }
  return old[b.length] ?? most + 1;
}
