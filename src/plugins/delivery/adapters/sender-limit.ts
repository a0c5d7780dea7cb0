import type { Knex } from 'knex';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '../../../kernel/errors/domain-error';

/** How often one address may do a thing in ten minutes. */
export interface SenderLimit {
  /** Counts a try. @throws DomainError `delivery/too-many-tries` */
  count(ip: string): Promise<void>;
}

/** Counted in Postgres for all instances together; in memory while the database is away. */
export function createSenderLimit(db: Knex, { name, points }: { name: string; points: number }): SenderLimit {
  const tries = { points, duration: 600 };
  const limiter = new RateLimiterPostgres({
    storeClient: db,
    storeType: 'knex',
    schemaName: 'ledger',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    ...tries,
    insuranceLimiter: new RateLimiterMemory(tries),
  });
  return {
    async count(ip) {
      await limiter.consume(ip).catch((refused: unknown) => {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        throw new DomainError('delivery/too-many-tries', 'Too many tries. Please wait ten minutes.', {
          kind: 'too-many',
        });
      });
    },
  };
}
