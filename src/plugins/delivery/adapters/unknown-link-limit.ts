import type { Knex } from 'knex';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '../../../kernel/errors/domain-error';

/** Tries at links that do not exist, from one address, in ten minutes. Links that exist cost nothing. */
const tries = { points: 30, duration: 600 };

export interface UnknownLinkLimit {
  /** Counts a try. @throws DomainError `delivery/too-many-tries` */
  count(ip: string): Promise<void>;
}

/** Counted in Postgres for all instances together; in memory while the database is away. */
export function createUnknownLinkLimit(db: Knex): UnknownLinkLimit {
  const limiter = new RateLimiterPostgres({
    storeClient: db,
    storeType: 'knex',
    schemaName: 'ledger',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: 'unknown-link',
    ...tries,
    insuranceLimiter: new RateLimiterMemory(tries),
  });
  return {
    async count(ip) {
      await limiter.consume(ip).catch((refused: unknown) => {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        throw new DomainError(
          'delivery/too-many-tries',
          'Too many links that do not exist. Please wait ten minutes.',
          {
            kind: 'too-many',
          },
        );
      });
    },
  };
}
