import { whileEntitled } from './while-entitled';

/** A chunk every 100 ms of a clock that is moved by hand; resolves to how many passed. */
async function passed(chunks: number, assertRight: (now: number) => Promise<void>): Promise<number> {
  let now = 0;
  const source = async function* () {
    for (let count = 0; count < chunks; count += 1) {
      now += 100;
      yield await Promise.resolve(Uint8Array.of(count));
    }
  };
  let count = 0;
  try {
    for await (const chunk of whileEntitled(
      () => assertRight(now),
      () => now,
    )(source()))
      count += chunk.length;
  } catch (error) {
    expect(error).toEqual(new Error('revoked'));
  }
  return count;
}

it('asks twice a second at the most, and passes everything while the answer is yes', async () => {
  let asked = 0;
  const count = await passed(100, () => {
    asked += 1;
    return Promise.resolve();
  });
  expect(count).toBe(100);
  expect(asked).toBeGreaterThan(10);
  expect(asked).toBeLessThanOrEqual(20);
});

it('passes nothing once the last yes is a second old', async () => {
  const revokedAt = 3_000;
  const count = await passed(100, (now) =>
    now < revokedAt ? Promise.resolve() : Promise.reject(new Error('revoked')),
  );
  expect(count).toBeGreaterThanOrEqual(29);
  expect(count).toBeLessThanOrEqual(40);
});
