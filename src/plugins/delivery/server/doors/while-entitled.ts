/** A refund ends a transfer under way within this time: no byte passes without a yes that is younger. */
const oldestYesMs = 1_000;
/** So early it is asked again, while bytes go on: a busy database slows nothing down. */
const askAgainMs = 500;

/** A stage for `stream.pipeline` that passes bytes on while the right holds, and ends with the refusal once it does not. */
export function whileEntitled(
  assertRight: () => Promise<void>,
  clock: () => number = () => performance.now(),
): (source: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array> {
  return async function* entitled(source) {
    let yesAt = clock();
    let asking: Promise<void> | undefined;
    const ask = async (): Promise<void> => {
      const askedAt = clock();
      await assertRight();
      yesAt = askedAt;
      asking = undefined;
    };
    for await (const chunk of source) {
      const age = clock() - yesAt;
      if (age >= askAgainMs && asking === undefined) {
        asking = ask();
        // A no is thrown where it is waited for, at the latest when the last yes is too old.
        asking.catch(() => undefined);
      }
      if (age >= oldestYesMs) await asking;
      yield chunk;
    }
  };
}
