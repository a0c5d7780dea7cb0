import type { Knex } from 'knex';
import { createPostgresBucket, type TokenBucket } from '../../../kernel/http/token-bucket';

/** Shares out how many update mails may leave a minute, over all notices and instances. */
export interface Pace {
  /** Seconds to wait before one more may leave; 0 when it may now. */
  take(perMinute: number): Promise<number>;
}

export function createPace(db: () => Knex): Pace {
  const buckets = new Map<number, TokenBucket>();
  return {
    async take(perMinute) {
      const bucket =
        buckets.get(perMinute) ??
        createPostgresBucket({ db: db(), name: 'update-mails', points: perMinute, perSeconds: 60 });
      buckets.set(perMinute, bucket);
      const taken = await bucket.take('all');
      return taken.kind === 'taken' ? 0 : Math.ceil(taken.retryAfterMs / 1000);
    },
  };
}
