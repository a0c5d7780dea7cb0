/** How a figure stands to the one of the period before. */
export type Delta = { kind: 'none' } | { kind: 'new' } | { kind: 'same' } | { kind: 'moved'; share: number };

export function delta(now: number, before: number): Delta {
  if (before === 0) return now === 0 ? { kind: 'none' } : { kind: 'new' };
  return now === before ? { kind: 'same' } : { kind: 'moved', share: (now - before) / before };
}
