import { Readable } from 'node:stream';
import fc from 'fast-check';
import type { Patch } from './fill-slots';
import { overwrite, stampStream } from './stamp-stream';

const master = Uint8Array.from({ length: 400 }, (_, index) => index % 251);

/** Patches that do not overlap, in order, each byte marked 255. */
const patchLists = fc
  .array(fc.record({ gap: fc.nat(60), length: fc.integer({ min: 1, max: 50 }) }), { maxLength: 8 })
  .map((parts) => {
    const patches: Patch[] = [];
    let offset = 0;
    for (const { gap, length } of parts) {
      offset += gap;
      if (offset + length > master.length) break;
      patches.push({ offset, bytes: new Uint8Array(length).fill(255) });
      offset += length;
    }
    return patches;
  });

function chunked(bytes: Uint8Array, sizes: number[]): AsyncIterable<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    chunks.push(bytes.slice(at, at + size));
    at += size;
  }
  return Readable.from(chunks, { objectMode: true });
}

async function collected(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Uint8Array.from(Buffer.concat(parts));
}

describe('stampStream', () => {
  it('equals the slice of the whole stamped file for any range and any chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        patchLists,
        fc.nat(399),
        fc.nat(399),
        fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 6 }),
        async (patches, one, other, sizes) => {
          const whole = Uint8Array.from(master);
          for (const { offset, bytes } of patches) whole.set(bytes, offset);
          const [start, end] = [Math.min(one, other), Math.max(one, other)];
          const stage = stampStream(patches, { start, end });
          expect(await collected(stage(chunked(master.slice(start, end + 1), sizes)))).toEqual(
            whole.slice(start, end + 1),
          );
          expect(await collected(stage(chunked(master.slice(start), sizes)))).toEqual(
            whole.slice(start, end + 1),
          );
        },
      ),
    );
  });

  it('leaves the chunk it was given alone', () => {
    const chunk = Uint8Array.from([1, 2, 3, 4]);
    expect(overwrite(chunk, 10, [{ offset: 11, bytes: Uint8Array.of(9, 9) }])).toEqual(
      Uint8Array.of(1, 9, 9, 4),
    );
    expect(chunk).toEqual(Uint8Array.of(1, 2, 3, 4));
    expect(overwrite(chunk, 20, [{ offset: 11, bytes: Uint8Array.of(9) }])).toBe(chunk);
  });

  it('fails when the master ends before the range', async () => {
    const stage = stampStream([], { start: 0, end: 9 });
    await expect(collected(stage(chunked(new Uint8Array(5), [2])))).rejects.toMatchObject({
      code: 'delivery/master-short',
    });
  });
});
