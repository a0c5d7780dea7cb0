import type { Knex } from 'knex';
import { RateLimiterPostgres, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';

/** Shares out how many requests may be made. */
export interface TokenBucket {
  /** `empty`: nothing was taken that counts; there is more after `retryAfterMs`. */
  take(key: string): Promise<{ kind: 'taken' } | { kind: 'empty'; retryAfterMs: number }>;
}

export interface PostgresBucketOptions {
  /** `points` requests a key in every window of `perSeconds`, over all instances together. */
  points: number;
  perSeconds: number;
  /** Tells the keys of one use from those of another. */
  name: string;
  db: Knex;
}

/** A bucket shared by every instance, in the table `ledger.rate_limit`. */
export function createPostgresBucket({ db, name, points, perSeconds }: PostgresBucketOptions): TokenBucket {
  return createBucket(
    new RateLimiterPostgres({
      storeClient: db,
      storeType: 'knex',
      schemaName: 'ledger',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: name,
      points,
      duration: perSeconds,
    }),
  );
}

/** The port over any of the library's limiters. */
export function createBucket(limiter: RateLimiterAbstract): TokenBucket {
  return {
    async take(key) {
      try {
        await limiter.consume(key);
        return { kind: 'taken' };
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return { kind: 'empty', retryAfterMs: Math.max(refusal.msBeforeNext, 1) };
      }
    },
  };
}
