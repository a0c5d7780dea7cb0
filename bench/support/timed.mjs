/** How long `work` takes, in milliseconds. */
export async function timed(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/**
 * Runs the ways of doing one thing in turn, again and again, so that what else the machine does meets all alike.
 *
 * @param {Record<string, () => Promise<unknown>>} ways
 * @returns milliseconds by way, one a round; one round before them is not counted
 */
export async function interleave(rounds, ways) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, work] of Object.entries(ways)) {
      const milliseconds = await timed(work);
      if (round >= 0) times[name].push(milliseconds);
    }
  }
  return times;
}
