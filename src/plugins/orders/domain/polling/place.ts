import { z } from 'zod';

/** How far the orders of a shop have been read; kept in the ledger with what was taken there. */
export const placeSchema = z.strictObject({
  /** Orders changed from here on are asked for. */
  since: z.iso.datetime(),
  /** So many of them were seen. */
  offset: z.int().min(0),
  /** The newest change that was seen in this pass or one before. */
  newest: z.iso.datetime(),
});
export type Place = z.infer<typeof placeSchema>;

/** A pass looks again at what changed shortly before the end of the last one: shops show some changes late. */
const overlapMs = 15 * 60_000;

export function startAt(since: Date): Place {
  return nextPass({ since: '', offset: 0, newest: since.toISOString() });
}

/** Where the next pass begins, once all of this one was seen. */
export function nextPass({ newest }: Place): Place {
  return { since: new Date(Date.parse(newest) - overlapMs).toISOString(), offset: 0, newest };
}

export function later(one: string, other: string): string {
  return Date.parse(one) >= Date.parse(other) ? one : other;
}

/**
 * The place behind a full page that is sorted by change, oldest first. It goes on from the last one's change instead
 * of counting: an order that changes meanwhile moves to the end, and what stood behind it would be passed over.
 */
export function behindSorted(place: Place, changes: readonly string[]): Place {
  const last = changes.at(-1) ?? place.since;
  const newest = changes.reduce(later, place.newest);
  return Date.parse(last) > Date.parse(place.since)
    ? { since: last, offset: 0, newest }
    : behindCounted(place, changes);
}

/** The place behind a full page in another order: counted, and the end of it looked at again, in case some before it went away. */
export function behindCounted(place: Place, changes: readonly string[]): Place {
  const newest = changes.reduce(later, place.newest);
  const again = Math.floor(changes.length / 10);
  return { ...place, offset: place.offset + Math.max(1, changes.length - again), newest };
}
