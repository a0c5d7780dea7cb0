import { DomainError } from '../../../../kernel/errors/domain-error';
import type { Patch } from './fill-slots';

/**
 * A stage for `stream.pipeline` that turns a master's bytes into a buyer's. The source begins at the master's byte
 * `start`; `end` is the last byte wanted, inclusive, as in HTTP ranges and `createReadStream`. Bytes may come in
 * chunks of any size; a chunk is copied only where a slot touches it. `patches` must be in order of offset.
 * Throws `delivery/master-short` if the source ends before `end`, so that a cut answer is never taken for whole.
 *
 * @example pipeline(createReadStream(master, { start, end }), stampStream(patches, { start, end }), response)
 */
export function stampStream(
  patches: readonly Patch[],
  range: { start: number; end?: number },
): (source: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array, void, undefined> {
  return async function* stamped(source) {
    let position = range.start;
    const wanted = range.end === undefined ? Infinity : range.end + 1;
    for await (const chunk of source) {
      if (position >= wanted) return;
      const used = position + chunk.length > wanted ? chunk.subarray(0, wanted - position) : chunk;
      yield overwrite(used, position, patches);
      position += used.length;
    }
    if (range.end !== undefined && position < wanted) {
      throw new DomainError(
        'delivery/master-short',
        `The master ended at byte ${position}, ${wanted} were promised.`,
        {
          kind: 'unavailable',
        },
      );
    }
  };
}

/** The chunk that begins at `position`, with every slot byte replaced; the chunk itself is never changed. */
export function overwrite(chunk: Uint8Array, position: number, patches: readonly Patch[]): Uint8Array {
  let result = chunk;
  for (let index = firstEndingAfter(patches, position); index < patches.length; index += 1) {
    const patch = patches[index];
    if (patch === undefined || patch.offset >= position + chunk.length) break;
    if (result === chunk) result = Uint8Array.from(chunk);
    const from = Math.max(patch.offset, position);
    const to = Math.min(patch.offset + patch.bytes.length, position + chunk.length);
    result.set(patch.bytes.subarray(from - patch.offset, to - patch.offset), from - position);
  }
  return result;
}

function firstEndingAfter(patches: readonly Patch[], position: number): number {
  let low = 0;
  let high = patches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const patch = patches[middle];
    if (patch !== undefined && patch.offset + patch.bytes.length <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
