import { DomainError } from '../../../kernel/errors/domain-error';

/** Which term stands for which: from a replaced term's id to the one that replaces it. */
export type Replacements = ReadonlyMap<string, string>;

/** The term that stands for `id` today: the end of its chain. A loop, which the guard refuses, ends where it closes. */
export function resolveReplacement(id: string, replacements: Replacements): string {
  const seen = new Set<string>();
  let current = id;
  while (!seen.has(current)) {
    seen.add(current);
    current = replacements.get(current) ?? current;
  }
  return current;
}

/**
 * Every replacement after `replaced` is replaced by `by`, flattened: whatever pointed to the replaced term
 * points to its replacement, so a reader follows one step and no more.
 * @returns the rows to write: which term is now replaced by which
 * @throws DomainError `term/replacement-loop` when `by` is, or leads back to, `replaced`
 */
export function replaceTerm(replaced: string, by: string, replacements: Replacements): Map<string, string> {
  const target = resolveReplacement(by, replacements);
  if (target === replaced || by === replaced) {
    throw new DomainError('term/replacement-loop', 'A term cannot replace itself, not by a detour either.', {
      kind: 'conflict',
    });
  }
  const written = new Map([[replaced, target]]);
  for (const [from, to] of replacements) if (to === replaced) written.set(from, target);
  return written;
}
