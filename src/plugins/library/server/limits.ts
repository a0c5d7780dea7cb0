import type { Knex } from 'knex';
import { DomainError } from '../../../kernel/errors/domain-error';
import { createPostgresBucket } from '../../../kernel/http/token-bucket';

const quarter = 900;
const day = 86_400;

/** How often something may be tried, counted in Postgres for all instances together; the key says by whom or of what. */
const budgets = {
  /** Mails asked for and codes typed in, from one address of the network. */
  sender: { points: 30, perSeconds: quarter },
  /** Mails to one address, whether or not it is known here. */
  address: { points: 3, perSeconds: quarter },
  /** Codes typed in by one customer or account. */
  code: { points: 10, perSeconds: quarter },
  /** Orders asked for by number, by one customer. */
  order: { points: 5, perSeconds: quarter },
  /** Links that do not exist, from one address of the network. */
  unknown: { points: 30, perSeconds: 600 },
  /** Fresh links to one right. */
  link: { points: 10, perSeconds: day },
  /** Receipts of one order. */
  receipt: { points: 3, perSeconds: day },
} as const;
export type Budget = keyof typeof budgets;

export interface Limits {
  /** @throws DomainError `library/too-many-tries` */
  take(budget: Budget, key: string): Promise<void>;
}

export function createLimits(db: Knex): Limits {
  const buckets = new Map(
    Object.entries(budgets).map(([name, size]) => [
      name,
      createPostgresBucket({ db, name: `library-${name}`, ...size }),
    ]),
  );
  return {
    async take(budget, key) {
      const taken = await buckets.get(budget)!.take(key);
      if (taken.kind === 'taken') return;
      throw new DomainError('library/too-many-tries', 'Too many tries. Please wait and try again.', {
        kind: 'too-many',
      });
    },
  };
}
