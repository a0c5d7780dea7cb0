const patienceMs = 90_000;

/** Asks again until there is an answer. @throws Error naming what did not come */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const found = await ask();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`It did not come within ${patienceMs / 1000} s: ${what}`);
}
