import { setTimeout as pause } from 'node:timers/promises';

const shortest = 20;
const longest = 200;

/** Looks again and again until there is something to see; the test's own timeout ends a vain wait. */
export async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let wait = shortest; ; wait = Math.min(wait * 1.5, longest)) {
    const found = await look();
    if (found !== undefined) return found;
    await pause(wait);
  }
}
