/** A refund ends a transfer under way within this time. */
const everyMs = 1_000;

/**
 * A stage for `stream.pipeline` that asks again, once a second at most, whether the right still holds; no byte passes
 * after a no. A slow reader asks no more often than a fast one.
 */
export function whileEntitled(
  assertRight: () => Promise<void>,
): (source: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array> {
  return async function* entitled(source) {
    let asked = performance.now();
    for await (const chunk of source) {
      if (performance.now() - asked >= everyMs) {
        await assertRight();
        asked = performance.now();
      }
      yield chunk;
    }
  };
}
