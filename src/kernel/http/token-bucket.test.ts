import { RateLimiterMemory } from 'rate-limiter-flexible';
import { createBucket } from './token-bucket';

it('gives so many points a window and then says when there is more, key by key', async () => {
  const bucket = createBucket(new RateLimiterMemory({ points: 2, duration: 60 }));
  expect(await bucket.take('etsy')).toEqual({ kind: 'taken' });
  expect(await bucket.take('etsy')).toEqual({ kind: 'taken' });
  const empty = await bucket.take('etsy');
  expect(empty).toEqual({ kind: 'empty', retryAfterMs: expect.any(Number) as unknown });
  expect(await bucket.take('ravelry')).toEqual({ kind: 'taken' });
});
