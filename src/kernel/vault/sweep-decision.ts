import type { VaultState } from './vault-state';

const day = 24 * 60 * 60 * 1000;

/** An upload under way is in the store before anything refers to it; younger objects are left alone. */
export const youthMs = day;
/** What nothing refers to any more rests this long, so that a mistake or a restored backup can be put right. */
export const orphanRestMs = 30 * day;
/** How long an editor may look at what a check refused. */
export const quarantineMs = 7 * day;

/** What is known of one key at the moment of a sweep. `row` is its record, `object` what the store holds. */
export interface SweepFacts {
  now: Date;
  referenced: boolean;
  object: { modifiedAt: Date } | null;
  row: { state: VaultState; since: Date; storedAt: Date } | null;
}

/**
 * `record`: used, but nobody wrote it down. `restore`: used again, or back in the store. `orphan`: its rest
 * begins. `delete`: out of the store. `forget`: it has left the store by itself, and nobody wants it. `missing`:
 * wanted, and not in the store.
 */
export type SweepDecision = 'keep' | 'record' | 'restore' | 'orphan' | 'delete' | 'forget' | 'missing';

/** Decides the fate of one key. Never deletes what is referred to, nor anything before its rest is over. */
export function decideSweep({ now, referenced, object, row }: SweepFacts): SweepDecision {
  const since = (at: Date): number => now.getTime() - at.getTime();
  const young = [object?.modifiedAt, row?.storedAt].some((at) => at !== undefined && since(at) < youthMs);
  const state = row?.state ?? 'unrecorded';

  if (object === null) {
    if (referenced) return state === 'quarantined' ? 'keep' : 'missing';
    return young || state === 'swept' || state === 'unrecorded' ? 'keep' : 'forget';
  }
  if (referenced) {
    if (state === 'unrecorded') return young ? 'keep' : 'record';
    return state === 'stored' || state === 'quarantined' ? 'keep' : 'restore';
  }
  if (young) return 'keep';
  switch (state) {
    case 'orphaned':
      return row !== null && since(row.since) >= orphanRestMs ? 'delete' : 'keep';
    case 'quarantined':
      return row !== null && since(row.since) >= quarantineMs ? 'delete' : 'keep';
    case 'swept':
      return 'delete';
    case 'stored':
    case 'missing':
    case 'unrecorded':
      return 'orphan';
  }
}
