import { processorTimeOf } from './processor-time.mjs';

const uncounted = 3;

/**
 * Runs the ways of doing one thing in turn, again and again, so that what else the machine does meets all alike.
 *
 * @param {Record<string, { pid?: number, work: () => Promise<unknown> }>} ways `pid` does the work where it is not us
 * @returns milliseconds by way: `clock` has one a round, `processor` the mean of what that process spent, for it is
 * counted in steps of 10 ms; the first rounds, in which code is still being compiled, do not count
 */
export async function interleave(rounds, ways) {
  const found = Object.fromEntries(Object.keys(ways).map((name) => [name, { clock: [], processor: [0] }]));
  for (let round = -uncounted; round < rounds; round += 1) {
    for (const [name, { pid = process.pid, work }] of Object.entries(ways)) {
      const worked = await processorTimeOf(pid);
      const begun = performance.now();
      await work();
      const clock = performance.now() - begun;
      const processor = (await processorTimeOf(pid)) - worked;
      if (round < 0) continue;
      found[name].clock.push(clock);
      found[name].processor[0] += processor / rounds;
    }
  }
  return found;
}
