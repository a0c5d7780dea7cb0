import type { Core } from '@strapi/strapi';

/**
 * Remembers which rights were ever given to a role by us, so that each is given once: an admin who takes one
 * away keeps it away, and a right that a later release brings is still added.
 */
export interface OfferedRights {
  /** The rights of `wanted` that were never offered; empty for a role that was offered all. */
  fresh(role: string, wanted: readonly string[]): readonly string[];
  /** True when this role has never been offered anything. */
  isNew(role: string): boolean;
  note(role: string, given: readonly string[]): Promise<void>;
}

export async function loadOfferedRights(
  strapi: Core.Strapi,
  kind: 'admin-roles' | 'customer-roles',
): Promise<OfferedRights> {
  const store = strapi.store({ type: 'selvedge', name: 'offered-rights' });
  const stored = ((await store.get({ key: kind })) ?? {}) as Record<string, string[]>;
  return {
    fresh: (role, wanted) => wanted.filter((right) => !(stored[role] ?? []).includes(right)),
    isNew: (role) => stored[role] === undefined,
    async note(role, given) {
      stored[role] = [...(stored[role] ?? []), ...given];
      await store.set({ key: kind, value: stored });
    },
  };
}
