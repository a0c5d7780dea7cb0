import type { ListingContent } from '../contract';

/** What a channel shows, as far as it told us, and which revision that was. */
export interface Served {
  content: ListingContent | null;
  /** Null while nothing was told yet. */
  revision: number | null;
}

/** Whether news of a call that arrived tells something newer: calls can end in any order. */
export function isNewer(served: Pick<Served, 'revision'>, told: { revision: number }): boolean {
  return told.revision > (served.revision ?? -1);
}

/** What the channel shows after a call has arrived there. */
export function afterArrival(served: Served, told: { content: ListingContent; revision: number }): Served {
  return isNewer(served, told) ? { content: told.content, revision: told.revision } : served;
}
