import { processorTimeOf } from './processor-time.mjs';

/**
 * Runs the ways of doing one thing in turn, again and again, so that what else the machine does meets all alike.
 *
 * @param {Record<string, { pid?: number, work: () => Promise<unknown> }>} ways `pid` does the work where it is not us
 * @returns milliseconds by way, one a round: of the clock and of that process's threads; one round is not counted
 */
export async function interleave(rounds, ways) {
  const found = Object.fromEntries(Object.keys(ways).map((name) => [name, { clock: [], processor: [] }]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, { pid = process.pid, work }] of Object.entries(ways)) {
      const worked = await processorTimeOf(pid);
      const begun = performance.now();
      await work();
      const clock = performance.now() - begun;
      const processor = (await processorTimeOf(pid)) - worked;
      if (round < 0) continue;
      found[name].clock.push(clock);
      found[name].processor.push(processor);
    }
  }
  return found;
}
