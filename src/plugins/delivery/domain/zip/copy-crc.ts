import type { Patch } from '../stamping/fill-slots';
import { crc32, crc32OfJoined } from './crc32';

/** A run of a file's bytes; `end` is counted in. */
export interface Stretch {
  start: number;
  end: number;
}

/** What lies before, between and behind the slots, in order; slots may touch each other or an end. */
export function stretchesBetween(
  slots: readonly { offset: number; length: number }[],
  total: number,
): Stretch[] {
  const sorted = [...slots].sort((a, b) => a.offset - b.offset);
  const starts = [0, ...sorted.map(({ offset, length }) => offset + length)];
  const ends = [...sorted.map(({ offset }) => offset), total];
  return starts.map((start, index) => ({ start, end: (ends[index] ?? total) - 1 }));
}

/**
 * The CRC-32 of a buyer's copy: the checksums of the master's stretches, known once for all, joined with those of
 * what is written into the slots. `patches` are in order of offset and fill every slot.
 */
export function copyCrc(stretchCrcs: readonly number[], patches: readonly Patch[], total: number): number {
  const slots = patches.map(({ offset, bytes }) => ({ offset, length: bytes.length }));
  return stretchesBetween(slots, total).reduce((crc, { start, end }, index) => {
    const joined = crc32OfJoined(crc, stretchCrcs[index] ?? 0, end - start + 1);
    const patch = patches[index];
    return patch === undefined ? joined : crc32(patch.bytes, joined);
  }, 0);
}
