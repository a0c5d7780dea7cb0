/**
 * `stored`: in use. `quarantined`: failed a check, may be looked at for a week, never delivered. `orphaned`:
 * nothing refers to it, rests before it is deleted. `missing`: referred to, but not in the store. `swept`: deleted.
 */
export type VaultState = 'stored' | 'quarantined' | 'orphaned' | 'missing' | 'swept';

/** The allowed moves, written once. What was quarantined comes back by `acquit` alone. */
export const vaultMoves: Readonly<Record<VaultState, readonly VaultState[]>> = {
  stored: ['quarantined', 'orphaned', 'missing', 'swept'],
  quarantined: ['swept'],
  orphaned: ['stored', 'missing', 'swept', 'quarantined'],
  missing: ['stored', 'orphaned', 'swept'],
  swept: ['stored', 'missing'],
};

/** Every state from which `to` may be reached. */
export function statesBefore(to: VaultState): VaultState[] {
  return (Object.keys(vaultMoves) as VaultState[]).filter((from) => vaultMoves[from].includes(to));
}
